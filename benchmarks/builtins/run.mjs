// Built-in functions, one by one: ours beside another engine, in turns.
// usage: node benchmarks/builtins/run.mjs [--ms MILLISECONDS] [--over RATIO] [--java CMD…] [--peer NODE] [GROUP[.CASE],…]
// Prints nanoseconds a call and the ratio, the worst first; exit code 1 if a ratio is over the limit (3).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url)), top = path.resolve(here, '../..');
const args = process.argv.slice(2);
const option = (name, otherwise) => { const i = args.indexOf(name); return i < 0 ? otherwise : args.splice(i, 2)[1]; };
const ms = +option('--ms', 400), over = +option('--over', 3);
const ours = option('--ours', path.join(top, 'ramjet')).split(' '), peer = option('--peer', process.env.NODE26 || process.execPath).split(' ');
const wanted = (args[0] || fs.readdirSync(here).filter(f => f.endsWith('.js')).map(f => f.slice(0, -3)).join(',')).split(',');

// Each case runs in rounds of about a tenth of the time; the best round counts, so that a busy machine disturbs less.
const driver = only => `
(function () {
  var now = typeof performance === 'object' && performance.now ? function () { return performance.now(); } : Date.now;
  var log = typeof console === 'object' ? function (s) { console.log(s); } : print;
  Object.keys(cases).forEach(function (k) {
    if (${JSON.stringify(only ?? null)} !== null && k !== ${JSON.stringify(only ?? null)}) return;
    var f = cases[k], n = 1, best = Infinity, begin = now(), turn = ${ms} / 20;
    for (var rounds = 0; now() - begin < ${ms} || rounds < 25 && now() - begin < ${ms} * 12; rounds++) {
      var t = now();
      for (var i = 0; i < n; i++) sink = f();
      t = now() - t;
      best = Math.min(best, t / n);
      if (t < turn) n = Math.ceil(t <= 0 ? n * 4 : Math.min(n * 4, n * turn / t));
    }
    log('@@' + k + ' ' + best * 1e6);
  });
})();`;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'builtins-'));
const rows = [];
for (const w of wanted) {
  const [group, only] = w.split('.');
  const file = path.join(work, group + '.js');
  fs.writeFileSync(file, 'var cases, sink;\n' + fs.readFileSync(path.join(here, group + '.js'), 'utf8') + driver(only));
  const figures = {};
  for (const [who, cmd] of [['peer', peer], ['ours', ours]]) {
    const out = execFileSync(cmd[0], [...cmd.slice(1), file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    for (const m of out.matchAll(/^@@(\S+) (\S+)$/gm)) (figures[m[1]] ??= {})[who] = +m[2];
  }
  for (const k in figures) rows.push({ name: group + '.' + k, ...figures[k], ratio: figures[k].ours / figures[k].peer });
}
fs.rmSync(work, { recursive: true });
rows.sort((a, b) => b.ratio - a.ratio);
for (const r of rows) console.log(r.name.padEnd(32) + Math.round(r.ours).toString().padStart(12) + Math.round(r.peer).toString().padStart(12) + r.ratio.toFixed(2).padStart(9) + (r.ratio > over ? '  !' : ''));
const mean = Math.exp(rows.reduce((s, r) => s + Math.log(r.ratio), 0) / rows.length);
console.log(`${rows.length} cases, geometric mean ${mean.toFixed(2)}, over ${over}: ${rows.filter(r => r.ratio > over).length}`);
process.exitCode = rows.some(r => r.ratio > over) ? 1 : 0;
