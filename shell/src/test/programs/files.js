const fs = require('fs'), path = require('path'), os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'ramjet-')); const p = (n) => path.join(dir, n); const strip = (s) => s.replaceAll(dir, 'DIR');
fs.writeFileSync(p('a.txt'), 'héllo\n'); fs.appendFileSync(p('a.txt'), 'more'); console.log(fs.readFileSync(p('a.txt'), 'utf8'), fs.readFileSync(p('a.txt')), fs.statSync(p('a.txt')).size, fs.existsSync(p('b')));
fs.mkdirSync(p('d/e/f'), { recursive: true }); fs.copyFileSync(p('a.txt'), p('d/c.txt')); fs.renameSync(p('d/c.txt'), p('d/r.txt')); fs.symlinkSync('r.txt', p('d/link'));
console.log(fs.readdirSync(dir), fs.readdirSync(p('d'), { withFileTypes: true }).map((d) => [d.name, d.isFile(), d.isDirectory(), d.isSymbolicLink()]), fs.readdirSync(dir, { recursive: true }).sort(), fs.readlinkSync(p('d/link')), fs.lstatSync(p('d/link')).isSymbolicLink());
for (const f of [() => fs.readFileSync(p('none')), () => fs.readFileSync(dir), () => fs.mkdirSync(p('d')), () => fs.rmdirSync(p('d')), () => fs.unlinkSync(p('none')), () => fs.readdirSync(p('a.txt')), () => fs.openSync(p('no/x')), () => fs.readFileSync(5.5 + ''), () => fs.readFileSync({})]) { try { f(); } catch (e) { console.log(e.name, e.code, e.errno, e.syscall, strip(e.message)); } }
const fd = fs.openSync(p('n.bin'), 'w+'); fs.writeSync(fd, Buffer.from([1, 2, 3, 4])); fs.writeSync(fd, 'xy', 1); const b = Buffer.alloc(6); console.log(fs.readSync(fd, b, 0, 6, 0), b, fs.fstatSync(fd).size); fs.ftruncateSync(fd, 2); fs.closeSync(fd); console.log(fs.statSync(p('n.bin')).size);
(async () => {
  await fs.promises.writeFile(p('q'), 'promised'); console.log(await fs.promises.readFile(p('q'), 'utf8'), (await fs.promises.stat(p('q'))).isFile()); await fs.promises.access(p('zz')).catch((e) => console.log(e.code));
  fs.readFile(p('q'), 'utf8', (e, t) => { console.log(e, t); fs.stat(p('zz'), (e) => { console.log(e.code);
    const out = fs.createWriteStream(p('s.txt')); for (let i = 0; i < 3; i++) out.write('line ' + i + '\n'); out.end('end', () => {
      const rl = require('readline').createInterface({ input: fs.createReadStream(p('s.txt')) }); rl.on('line', (l) => console.log('>', l)); rl.on('close', () => { fs.rmSync(dir, { recursive: true }); console.log(fs.existsSync(dir)); });
    }); }); });
})();
