const { Readable, Writable, Transform, PassThrough, pipeline } = require('stream'); const { pipeline: pp, finished } = require('stream/promises'); const { text } = { text: async (s) => { let r = ''; for await (const c of s) r += c; return r; } };
(async () => {
  console.log(await text(Readable.from(['a', 'b', 'c'])));
  const upper = new Transform({ transform(c, e, cb) { cb(null, c.toString().toUpperCase()); }, flush(cb) { this.push('!'); cb(); } });
  const chunks = []; const sink = new Writable({ write(c, e, cb) { chunks.push(c.toString()); setImmediate(cb); }, final(cb) { console.log('final'); cb(); } });
  await pp(Readable.from(['x', 'y']), upper, sink); console.log(chunks);
  const r = new Readable({ read() {} }); r.push('one'); r.push('two'); r.push(null); r.setEncoding('utf8'); const seen = []; for await (const c of r) seen.push(c); console.log(seen.join('|'));
  await pp(Readable.from([1, 2, 3]), async function* (src) { for await (const x of src) yield `${x * 2},`; }, new PassThrough(), async (src) => console.log(await text(src)));
  pipeline(new Readable({ read() { this.destroy(new Error('broken')); } }), new PassThrough(), (e) => console.log('pipeline', e.message));
  const w = new Writable({ highWaterMark: 3, write(c, e, cb) { setTimeout(cb, 1); } }); console.log(w.write('ab'), w.write('cd'), w.writableLength); w.on('drain', () => { console.log('drain'); w.end(); }); await finished(w); console.log(w.writableFinished, w.destroyed);
  console.log(await Readable.from([1, 2, 3, 4]).filter((x) => x % 2).map((x) => x * 10).toArray()); const o = new PassThrough({ objectMode: true }); o.write({ a: 1 }); o.end(); for await (const v of o) console.log(v);
  try { for await (const c of new Readable({ read() { this.push('q'); this.destroy(new Error('mid')); } })) console.log(String(c)); } catch (e) { console.log(e.message); }
})();
