// The driver of benchmarks/run: see HELP. Every program runs in a process of its own, the engines taking turns.
import { spawn, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url)), top = path.dirname(here), work = path.join(here, 'target', 'work');
const HELP = `benchmarks/run [--quick] [--only SECTION,…] [--rounds N] [--engines NAME,…] [--report]

Measures ./ramjet and its peers in turns, keeps the figures in benchmarks/target/results.json, and writes docs/performance.md.
Sections: start warmup awfy compiler peers octane minute micro npm parse realm memory (a section whose programs are missing is left out, and says so).
minute, half an hour of Octane's programs each by itself, runs where --only names it.
  --quick     one round, short budgets: about ten minutes in all
  --only      these sections; the others keep the figures of the run before
  --report    measure nothing, write docs/performance.md from the figures kept
Environment:
  AWFY        folder of are-we-fast-yet (https://github.com/smarr/are-we-fast-yet)
  OCTANE      folder of Octane 2 (https://github.com/chromium/octane)
  MINUTE      of Octane's programs, those that section minute runs (richards,raytrace); else all
  PACKAGES    folder whose node_modules has the packages of shell/src/test/packages/package.json
  NODE26      node 26 (npm package "node"); NODE20 another node
  QJS, HERMES shells of QuickJS, Hermes
  RAMJET_PEERS=1  section peers: are-we-fast-yet on QuickJS, Hermes, and on Rhino, Nashorn and GraalJS from Maven Central (Babel of PACKAGES makes ES5 for Rhino and Nashorn)
`;
const args = process.argv.slice(2);
if (args.includes('--help')) { console.log(HELP); process.exit(0); }
const option = name => { const i = args.indexOf(name); return i < 0 ? undefined : args[i + 1]; };
const quick = args.includes('--quick'), rounds = +(option('--rounds') ?? (quick ? 1 : 3));
const only = option('--only')?.split(','), chosen = option('--engines')?.split(',');
const env = process.env;
const resultsFile = path.join(here, 'target', 'results.json');
fs.mkdirSync(work, { recursive: true });
const results = fs.existsSync(resultsFile) ? JSON.parse(fs.readFileSync(resultsFile, 'utf8')) : {};

// ---- engines

const which = name => { try { return execFileSync('sh', ['-c', 'command -v ' + name], { encoding: 'utf8' }).trim(); } catch { return ''; } };
const versionOf = (file, ...a) => { try { return execFileSync(file, a, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n')[0]; } catch { return ''; } };
const engines = {};
const engine = (name, cmd, more = {}) => { if (!chosen || chosen.includes(name)) engines[name] = { cmd, node: false, only: null, warm: 1, ...more }; };
engine('ramjet', [path.join(top, 'ramjet')], { node: true, warm: 2 });
engine('ramjet --no-jit', [path.join(top, 'ramjet'), '--no-jit'], { node: true, only: ['awfy', 'warmup'] });
if (findJdk()) engine('plain java', [path.join(findJdk(), 'java'), '-cp', path.join(top, 'shell/target/shell.jar'), 'dev.ramjet.shell.Main'], { node: true, only: ['warmup'] });
if (env.NODE26) {
  engine('node 26', [env.NODE26], { node: true });
  engine('node 26 --jitless', [env.NODE26, '--jitless'], { node: true, only: ['start', 'awfy', 'warmup', 'memory'] });
}
const node20 = env.NODE20 || process.execPath;
if (!versionOf(node20, '--version').startsWith('v26')) engine('node ' + versionOf(node20, '--version').replace(/^v(\d+).*/, '$1'), [node20], { node: true, only: quick ? ['start', 'awfy'] : ['start', 'awfy', 'octane'] });
if (env.QJS || which('qjs')) engine('quickjs', [env.QJS || 'qjs', '--std'], { only: ['peers', 'micro', 'parse'] });
if (env.HERMES) engine('hermes', [env.HERMES], { only: ['peers', 'micro'] });
if (env.RAMJET_PEERS) jvmPeers();

function jvmPeers() {
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin') : findJdk();
  const lib = path.join(here, 'target', 'peers');
  try {
    if (!fs.existsSync(path.join(lib, 'Peer.class'))) {
      execFileSync(path.join(top, 'mvnw'), ['-q', '-B', '-ntp', '-f', path.join(here, 'peers', 'pom.xml'), 'dependency:copy-dependencies', '-DoutputDirectory=' + lib], { stdio: ['ignore', 'inherit', 'inherit'] });
      execFileSync(path.join(java, 'javac'), ['-d', lib, path.join(here, 'peers', 'Peer.java')], { stdio: 'inherit' });
    }
    for (const [name, id] of [['rhino', 'rhino'], ['nashorn', 'nashorn'], ['graaljs', 'graal.js']]) {
      engine(name, [path.join(java, 'java'), '--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow', '-Xss16m', '-cp', lib + path.delimiter + path.join(lib, '*'), 'Peer', id], { only: ['peers'], es5: name !== 'graaljs' });
    }
    // GraalJS with Graal's compiler on a stock JDK: the compiler in place of the JDK's module of that name, the rest as modules.
    const up = path.join(lib, 'up'), mods = path.join(lib, 'mods'), upgrade = /^(compiler|truffle-compiler|collections|word|nativeimage|jniutils)-/;
    for (const d of [up, mods]) fs.mkdirSync(d, { recursive: true });
    for (const f of fs.readdirSync(lib)) {
      if (!f.endsWith('.jar') || /^(rhino|nashorn|asm)/.test(f)) continue;
      const to = path.join(upgrade.test(f) ? up : mods, f);
      if (!fs.existsSync(to)) fs.linkSync(path.join(lib, f), to);
    }
    engine('graaljs with compiler', [path.join(java, 'java'), '-XX:+UnlockExperimentalVMOptions', '-XX:+EnableJVMCI', '--upgrade-module-path=' + up, '--module-path', mods, '--add-modules', 'ALL-MODULE-PATH',
      '--enable-native-access=ALL-UNNAMED,org.graalvm.truffle', '--sun-misc-unsafe-memory-access=allow', '-Xss16m', '-cp', lib, 'Peer', 'graal.js'], { only: ['peers'], warm: 4 });
  } catch (e) {
    console.error('benchmarks: no Rhino, Nashorn, GraalJS: ' + e.message);
  }
}
function findJdk() {
  return path.join(execFileSync('sh', ['-c', `. "${top}/dev/find-jdk" && ramjet_find_jdk && echo $JAVA_HOME`], { encoding: 'utf8' }).trim(), 'bin');
}

// ---- running

/** Runs a command; wall time, output, and the peak of its resident memory, from Linux's /proc. */
function run(cmd, timeout = 120000, cwd = work) {
  return new Promise(resolve => {
    const begin = process.hrtime.bigint();
    const child = spawn(cmd[0], cmd.slice(1), { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } });
    let out = '', err = '', peak = 0, timedOut = false;
    const look = () => {
      try { const m = /VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'latin1')); if (m) peak = Math.max(peak, +m[1]); } catch { /* gone, or no /proc */ }
    };
    const watch = setInterval(look, 4), limit = setTimeout(() => { timedOut = true; child.kill('SIGKILL'); }, timeout);
    child.stdout.on('data', d => { out += d; look(); });
    child.stderr.on('data', d => { err += d; });
    child.on('error', e => { err += e.message; });
    child.on('close', code => {
      const ms = Number(process.hrtime.bigint() - begin) / 1e6;
      clearInterval(watch); clearTimeout(limit);
      if (timedOut) err = 'took longer than ' + timeout / 1000 + ' s';
      resolve({ ok: code === 0 && !timedOut, out, err, ms, peak });
    });
  });
}
const median = a => { const s = [...a].filter(Number.isFinite).sort((x, y) => x - y); return s.length ? s[s.length >> 1] : NaN; };
const geomean = a => { const s = a.filter(x => x > 0 && Number.isFinite(x)); return s.length ? Math.exp(s.reduce((p, x) => p + Math.log(x), 0) / s.length) : NaN; };
const wants = (name, e) => (!e.only || e.only.includes(name));
const say = s => process.stderr.write(s + '\n');

// Nashorn's library is of ES5.1.
const FILL = 'if (!Array.prototype.fill) Array.prototype.fill = function (v) { for (var i = 0; i < this.length; i++) this[i] = v; return this; };\n';

/** Rhino and Nashorn know no classes: they get what Babel makes of a program. */
let babel;
function es5(text) {
  const dir = env.PACKAGES && path.join(path.resolve(env.PACKAGES), 'node_modules/@babel/standalone');
  if (!dir || !fs.existsSync(dir)) return text;
  babel ??= createRequire(import.meta.url)(dir);
  return babel.transform(text, { presets: [['env', { targets: 'ie 10' }]], sourceType: 'script', compact: false }).code;
}

/** Runs programs (name → text made for a budget) on all engines in turns; figures[name][engine] = medians over the rounds. */
async function programs(section, list, { budget, least = 1, timeout }) {
  const seen = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, text] of Object.entries(list)) {
      for (const [who, e] of Object.entries(engines)) {
        if (!wants(section, e)) continue;
        const file = path.join(work, `${section}-${name}.js`);
        fs.writeFileSync(file, `var BUDGET = ${budget * e.warm}, LEAST = ${least};\n${e.es5 ? FILL + es5(text) : text}\n${fs.readFileSync(path.join(here, 'harness.js'), 'utf8')}`);
        const r = await run([...e.cmd, file], timeout ?? budget * 6 + 60000);
        const m = /^@@(.*)$/m.exec(r.out);
        const cell = ((seen[name] ??= {})[who] ??= []);
        if (m) cell.push({ ...JSON.parse(m[1]), peak: r.peak });
        else cell.push({ error: (r.err || r.out).trim().split('\n').find(l => /Error|error|longer/.test(l))?.trim().slice(0, 100) ?? 'failed' });
        say(`${section} ${name} ${who}: ${m ? 'first ' + num(cell.at(-1).first) + ', steady ' + num(cell.at(-1).steady) + ' ms' : cell.at(-1).error}`);
      }
    }
  }
  const figures = {};
  for (const name in seen) {
    figures[name] = {};
    for (const who in seen[name]) {
      const good = seen[name][who].filter(x => !x.error);
      figures[name][who] = good.length ? Object.fromEntries(Object.keys(good[0]).map(k => [k, median(good.map(x => x[k]))])) : seen[name][who][0];
    }
  }
  return figures;
}

// ---- sections

const AWFY = { Bounce: 100, CD: 10, DeltaBlue: 1000, Havlak: 1, Json: 10, List: 50, Mandelbrot: 500, NBody: 250000, Permute: 50, Queens: 50, Richards: 5, Sieve: 100, Storage: 30, Towers: 30 };

const sections = {
  async start() {
    const all = {};
    for (let i = 0; i < (quick ? 9 : 25); i++) {
      for (const [who, e] of Object.entries(engines)) {
        if (!wants('start', e) || !e.node) continue;
        const r = await run([...e.cmd, '-e', '0']);
        if (r.ok && i > 0) (all[who] ??= []).push(r);
      }
    }
    return Object.fromEntries(Object.entries(all).map(([who, rs]) => [who, { ms: median(rs.map(r => r.ms)), peak: Math.max(...rs.map(r => r.peak)) }]));
  },

  // First iterations alone: short, so that more rounds are affordable; they vary.
  async warmup() {
    const found = awfyPrograms();
    if (!found) return undefined;
    const all = [];
    for (let i = 0; i < (quick ? 1 : 3); i++) all.push(await programs('warmup', found.list, { budget: 1 }));
    const figures = all[0];
    for (const name in figures) for (const who in figures[name]) figures[name][who] = { ...figures[name][who], first: median(all.map(f => f[name]?.[who]?.first)) };
    return figures;
  },

  async awfy() {
    const found = awfyPrograms();
    if (!found) return undefined;
    const figures = await programs('awfy', found.list, { budget: quick ? 2000 : 6000, least: 3 });
    await javaVersions(path.join(found.dir, '..', 'Java', 'src'), figures);
    return figures;
  },

  // The engines that people run on the JVM or embed elsewhere, in a run of their own: it is long, and they change seldom.
  async peers() {
    const found = env.RAMJET_PEERS ? awfyPrograms() : skip('RAMJET_PEERS is not set');
    return found && programs('peers', found.list, { budget: quick ? 2000 : 6000, least: 3 });
  },
  async octane() {
    if (!env.OCTANE || !fs.existsSync(path.join(env.OCTANE, 'base.js'))) return skip('OCTANE names no folder of Octane 2');
    const files = octaneFiles();
    const present = files.filter(f => fs.existsSync(path.join(env.OCTANE, f)));
    // zlib in a process of its own: an engine that does not come to an end with it has the other scores all the same.
    const parts = { octane: present.filter(f => !f.startsWith('zlib')), 'octane-zlib': present.filter(f => f === 'base.js' || f.startsWith('zlib')) };
    for (const [name, list] of Object.entries(parts)) {
      fs.writeFileSync(path.join(work, name + '.js'), octaneProgram(list) + `
BenchmarkSuite.config.doWarmup = undefined; BenchmarkSuite.config.doDeterministic = undefined;
BenchmarkSuite.RunSuites({ NotifyResult: function (n, r) { print('@@' + n + ' ' + r); }, NotifyError: function (n, e) { print('@!' + n + ' ' + e); }, NotifyScore: function (s) { print('@=' + s); } });`);
    }
    const scores = {};
    for (let round = 0; round < Math.min(rounds, 2); round++) {
      for (const [who, e] of Object.entries(engines)) {
        if (!wants('octane', e)) continue;
        const r = await run([...e.cmd, path.join(work, 'octane.js')], 900000);
        const zlib = await run([...e.cmd, path.join(work, 'octane-zlib.js')], quick ? 20000 : 300000);
        for (const m of (r.out + zlib.out).matchAll(/^@@(\S+) (.*)$/gm)) ((scores[m[1]] ??= {})[who] ??= []).push(+m[2]);
        for (const m of (r.out + zlib.out).matchAll(/^@!(\S+) (.*)$/gm)) say(`octane ${who} ${m[1]}: ${m[2]}`);
        if (!zlib.ok) say(`octane ${who} zlib: ${zlib.err.slice(0, 200)}`);
        (((scores['(peak MiB)'] ??= {})[who]) ??= []).push(r.peak / 1024);
        say(`octane ${who}: ${/^@=(.*)$/m.exec(r.out)?.[1] ?? 'failed ' + r.err.slice(0, 200)}`);
      }
    }
    for (const n in scores) for (const who in scores[n]) scores[n][who] = median(scores[n][who]);
    scores['(missing)'] = files.filter(f => !present.includes(f)).join(', ');
    return scores;
  },

  /** Octane's programs each by itself: runs in the ten seconds that end after a minute. CodeLoad keeps what it evaluates: after a minute, the heap of either engine is full of it. */
  async minute() {
    if (!only?.includes('minute')) return undefined;
    if (!env.OCTANE || !fs.existsSync(path.join(env.OCTANE, 'base.js'))) return skip('OCTANE names no folder of Octane 2');
    const suites = {}, figures = {};
    for (const f of octaneFiles()) if (f !== 'base.js' && fs.existsSync(path.join(env.OCTANE, f))) (suites[f.replace(/[-.].*/, '')] ??= []).push(f);
    for (const [name, list] of Object.entries(suites)) {
      if (env.MINUTE && !env.MINUTE.split(',').includes(name)) continue;
      const file = path.join(work, `minute-${name}.js`);
      fs.writeFileSync(file, octaneProgram(['base.js', ...list]) + `
const SECONDS = +process.argv[2], BIN = 10, counts = [];
for (const suite of BenchmarkSuite.suites) {
  for (const b of suite.benchmarks) {
    BenchmarkSuite.ResetRNG();
    b.Setup();
    const begin = performance.now();
    for (let now = begin, bin; now - begin < SECONDS * 1000; counts[bin] = (counts[bin] ?? 0) + 1) {
      bin = Math.floor((now - begin) / 1000 / BIN);
      b.run();
      now = performance.now();
    }
    b.TearDown();
    print('@@' + suite.name + ' ' + b.name + ' ' + counts.splice(0).map(n => n || 0).slice(0, SECONDS / BIN).join(' '));
  }
}`);
      for (const who of ['ramjet', 'node 26']) {
        if (!engines[who]) continue;
        const r = await run([...engines[who].cmd, file, '60'], 600000);
        for (const m of r.out.matchAll(/^@@(\S+) (\S+) (.*)$/gm)) {
          (figures[m[1] === m[2] ? m[1] : m[1] + ' ' + m[2]] ??= {})[who] = m[3].split(' ').map(Number);
          say(`minute ${who} ${m[1]} ${m[2]}: ${m[3]} runs in ten seconds`);
        }
        if (!r.ok) say(`minute ${who} ${name}: ${r.err.slice(0, 200)}`);
      }
    }
    return { ...results.sections?.minute, ...figures };
  },

  micro() {
    const list = {};
    for (const f of fs.readdirSync(path.join(here, 'micro')).sort()) list[f.replace('.js', '')] = fs.readFileSync(path.join(here, 'micro', f), 'utf8');
    return programs('micro', list, { budget: quick ? 1200 : 3000, least: 5 });
  },

  npm() {
    const dir = env.PACKAGES && path.resolve(env.PACKAGES);
    if (!dir || !fs.existsSync(path.join(dir, 'node_modules'))) return skip('PACKAGES names no folder with node_modules');
    const list = {};
    for (const f of fs.readdirSync(path.join(here, 'npm')).sort()) {
      list[f.replace('.js', '')] = `const load = p => require(${JSON.stringify(dir + '/node_modules/')} + p), read = p => require('fs').readFileSync(${JSON.stringify(dir + '/node_modules/')} + p, 'utf8');\n`
        + fs.readFileSync(path.join(here, 'npm', f), 'utf8');
    }
    return programs('npm', list, { budget: 1000, least: 10, timeout: 240000 });
  },

  /** What our compiler costs a program: from the last line of --trace-opt. */
  async compiler() {
    const found = awfyPrograms();
    if (!found || !engines.ramjet) return undefined;
    const figures = {}, number = '([\\d.]+)';
    const line = new RegExp(`\\[compiler: ${number} pieces of code, ${number} bytes; ${number} ms of ${number} ms .*hot to installed ${number} ms in the median, ${number} ms at most; longest pause of the program for it ${number} ms`);
    for (const [name, text] of Object.entries(found.list)) {
      const file = path.join(work, `compiler-${name}.js`);
      fs.writeFileSync(file, `var BUDGET = 2000, LEAST = 1;\n${text}\n${fs.readFileSync(path.join(here, 'harness.js'), 'utf8')}`);
      const r = await run([...engines.ramjet.cmd, '--trace-opt', file]), m = line.exec(r.out + r.err);
      if (!m) { say(`compiler ${name}: no totals in what --trace-opt printed`); continue; }
      const [pieces, bytes, ms, all, median, most, pause] = m.slice(1).map(Number);
      figures[name] = { pieces, bytes, ms, all, median, most, pause };
      say(`compiler ${name}: ${m[0]}`);
    }
    return figures;
  },

  async parse() {
    const file = env.PACKAGES && path.join(path.resolve(env.PACKAGES), 'node_modules/typescript/lib/typescript.js');
    if (!file || !fs.existsSync(file)) return skip('PACKAGES has no typescript');
    // Compiled anew each time: the comment differs, or engines answer from a cache.
    const list = { 'typescript.js': `var file = ${JSON.stringify(file)}, text = (typeof require === 'function' ? require('fs').readFileSync(file, 'utf8') : std.loadFile(file)).replace(/^#!.*/, ''), turn = 0;
function bench() { return typeof (0, eval)('(function (exports, require, module) {' + text + '\\n})//' + turn++) === 'function'; }` };
    return programs('parse', list, { budget: quick ? 3000 : 6000, least: 3 });
  },

  realm() { return javaMain('dev.ramjet.benchmarks.Realms'); },

  async memory() {
    const figures = {};
    const file = path.join(work, 'objects.js');
    fs.writeFileSync(file, `if (typeof gc === 'function') gc(); const before = process.memoryUsage().heapUsed, a = []; for (let i = 0; i < 1000000; i++) a.push({ x: i, y: i + 0.5, name: 'a' });
if (typeof gc === 'function') { gc(); const b = process.memoryUsage().heapUsed - before; globalThis.keep = a; console.log('@@' + JSON.stringify({ heap: b })); } else console.log('@@{}');`);
    for (const [who, e] of Object.entries(engines)) {
      if (!wants('memory', e)) continue;
      const r = await run(e.cmd[0] === engines.ramjet?.cmd[0] ? [...e.cmd, file] : [...e.cmd, '--expose-gc', file]);
      const m = /^@@(.*)$/m.exec(r.out);
      figures[who] = { peakMiB: r.peak / 1024, bytes: m && JSON.parse(m[1]).heap ? JSON.parse(m[1]).heap / 1e6 : undefined };
    }
    const own = javaMain('dev.ramjet.benchmarks.ObjectMemory');
    if (figures.ramjet && own) figures.ramjet.bytes = own.bytesPerObject;
    return figures;
  },
};

/** Of section minute, what both engines ran: the name, the runs of each ten seconds, and ours in the last to node's. */
function minutes(figures) {
  return Object.entries(figures).filter(([, v]) => v.ramjet && v['node 26']).map(([name, v]) => ({ name, ours: v.ramjet, theirs: v['node 26'], ratio: v.ramjet.at(-1) / v['node 26'].at(-1) }));
}

/** Octane's files, in the order in which it loads them. */
function octaneFiles() {
  return [...fs.readFileSync(path.join(env.OCTANE, 'run.js'), 'utf8').matchAll(/load\(base_dir \+ '([^']+)'\)/g)].map(m => m[1]);
}

/** Octane's {@code list} of files as one program that loads them. */
function octaneProgram(list) {
  const text = list.map(f => fs.readFileSync(path.join(env.OCTANE, f), 'utf8')).join('\n;\n');
  return `if (typeof globalThis.print !== 'function') globalThis.print = function (s) { console.log(s); };
// zlib takes an engine that prints for a shell, and shells have read.
if (typeof globalThis.read !== 'function') globalThis.read = function (f) { return require('fs').readFileSync(f, 'utf8'); };
var text = ${JSON.stringify(text)};
// As a script, where the engine can: globals that eval makes can be deleted, and are slower.
if (typeof require === 'function') require('vm').runInThisContext(text, 'octane.js'); else (0, eval)(text);`;
}

/** The programs of are-we-fast-yet, each with its modules in one file. */
function awfyPrograms() {
  const dir = env.AWFY && [path.join(env.AWFY, 'benchmarks', 'JavaScript'), env.AWFY].find(d => fs.existsSync(path.join(d, 'bounce.js')));
  if (!dir) return skip('AWFY names no folder of are-we-fast-yet');
  const list = {};
  for (const [name, inner] of Object.entries(AWFY)) {
    const modules = ['benchmark', 'som', name.toLowerCase()].map(m => `modules['./${m}'] = function (exports, require) {\n${fs.readFileSync(path.join(dir, m + '.js'), 'utf8')}\n};\n`);
    list[name] = `var process = typeof process !== 'undefined' ? process : { stdout: { write: function (s) { print(s); } } };
var modules = {}, loaded = {};
function requireModule(name) { if (!loaded[name]) { loaded[name] = {}; modules[name](loaded[name], requireModule); } return loaded[name]; }
${modules.join('')}
var benchmark = requireModule('./${name.toLowerCase()}').newInstance();
function bench() { return benchmark.innerBenchmarkLoop(${inner}); }`;
  }
  return { dir, list };
}

function skip(why) { say('left out: ' + why); return undefined; }

/** One of the Java programs of this module, run on the engine's jar. */
function javaMain(name) {
  try {
    const jar = path.join(top, 'shell/target/lib/engine.jar'), bin = findJdk(), classes = path.join(here, 'target', 'mains');
    const source = path.join(here, 'src/main/java', name.replaceAll('.', '/') + '.java');
    execFileSync(path.join(bin, 'javac'), ['-cp', jar, '-d', classes, source], { stdio: 'inherit' });
    const out = execFileSync(path.join(bin, 'java'), ['-Xss16m', '-cp', jar + path.delimiter + classes, name], { encoding: 'utf8' });
    return JSON.parse(out.trim().split('\n').at(-1));
  } catch (e) {
    return skip(name + ': ' + e.message.split('\n')[0]);
  }
}

/** The Java versions of are-we-fast-yet: the same programs, the same inner loops; median of the last third. */
async function javaVersions(src, figures) {
  if (!fs.existsSync(path.join(src, 'Harness.java')) || (chosen && !chosen.includes('java'))) return;
  try {
    const bin = findJdk(), out = path.join(here, 'target', 'awfy-java');
    execFileSync('sh', ['-c', `"${bin}/javac" -nowarn -d "${out}" $(find "${src}" -name '*.java')`], { stdio: 'ignore' });
    for (const [name, inner] of Object.entries(AWFY)) {
      const r = await run([path.join(bin, 'java'), '-cp', out, 'Harness', name, quick ? '100' : '300', String(inner)], 120000);
      const times = [...r.out.matchAll(/iterations=1 runtime: (\d+)us/g)].map(m => +m[1] / 1000);
      if (times.length) figures[name].java = { first: times[0], steady: median(times.slice(-Math.ceil(times.length / 3))), peak: r.peak };
      say(`awfy ${name} java: ${num(figures[name].java?.steady)} ms`);
    }
  } catch (e) {
    say('no Java versions: ' + e.message.split('\n')[0]);
  }
}

// ---- the report

function num(x) {
  if (x === undefined || x === null || !Number.isFinite(x)) return '–';
  return x >= 1000 ? Math.round(x).toLocaleString('en-US') : x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2);
}
const ratio = x => (Number.isFinite(x) ? x.toFixed(2) + '×' : '–');
const table = rows => rows.map((r, i) => '| ' + r.join(' | ') + ' |' + (i === 0 ? '\n|' + r.map((_, k) => (k ? '--:|' : '---|')).join('') : '')).join('\n') + '\n';
// A figure of a peer that ran a program in ES5 is a figure of another program; close enough to tell 10× from 1×.
const columns = (figures, only) => {
  const found = new Set();
  for (const n in figures) for (const who in figures[n]) found.add(who);
  return ['ramjet', 'ramjet --no-jit', 'node 26', 'node 26 --jitless', 'node 20', 'java', 'quickjs', 'hermes', 'rhino', 'nashorn', 'graaljs', 'graaljs with compiler'].filter(w => found.has(w) && (!only || only.includes(w)));
};
/** A table of one figure, a row a program, with the ratio to node 26 and the geometric means. */
function figureTable(figures, key, against = 'node 26') {
  const who = columns(figures), names = Object.keys(figures).filter(n => typeof figures[n] === 'object');
  const rows = [['', ...who, 'ramjet / ' + against]];
  for (const n of names) rows.push([n, ...who.map(w => (figures[n][w]?.error ? 'fails' : num(figures[n][w]?.[key]))), ratio(figures[n].ramjet?.[key] / figures[n][against]?.[key])]);
  if (names.length > 1) {
    // Means over the programs that both ran.
    rows.push(['**geometric mean**', ...who.map(w => num(geomean(names.map(n => figures[n][w]?.[key])))),
      '**' + ratio(geomean(names.map(n => figures[n].ramjet?.[key] / figures[n][against]?.[key]))) + '**']);
  }
  const failures = names.flatMap(n => who.filter(w => figures[n][w]?.error).map(w => `${n} on ${w}: ${figures[n][w].error}`));
  return table(rows) + (failures.length ? '\nFails: ' + failures.join('; ') + '\n' : '');
}

/** Horizontal bars of ramjet / node 26, on a logarithmic scale around 1. */
function plot(figures, key, title) {
  const names = Object.keys(figures).filter(n => figures[n].ramjet?.[key] > 0 && figures[n]['node 26']?.[key] > 0);
  if (!names.length) return '';
  const x = r => 330 + Math.max(-4, Math.min(4, Math.log2(r))) * 50, h = names.length * 20 + 60;
  let s = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="${h}" font-family="sans-serif" font-size="12"><rect width="600" height="${h}" fill="white"/><text x="10" y="20" font-weight="bold">${title}</text>\n`;
  for (const r of [0.125, 0.25, 0.5, 1, 2, 4, 8]) s += `<line x1="${x(r)}" x2="${x(r)}" y1="30" y2="${h - 20}" stroke="${r === 1 ? '#000' : '#ddd'}"/><text x="${x(r)}" y="${h - 6}" text-anchor="middle">${r}×</text>\n`;
  names.forEach((n, i) => {
    const r = figures[n].ramjet[key] / figures[n]['node 26'][key], a = Math.min(x(1), x(r)), w = Math.max(1, Math.abs(x(r) - x(1)));
    s += `<rect x="${a}" y="${34 + i * 20}" width="${w}" height="14" fill="${r <= 1 ? '#3a8f3a' : r <= 2.5 ? '#c9a227' : '#b03a2e'}"/><text x="10" y="${45 + i * 20}">${n} ${r.toFixed(2)}</text>\n`;
  });
  return s + '</svg>\n';
}

/** The figures that the project set itself, and what became of them. */
function summary(f) {
  const rows = [['', 'measured', 'wanted']], add = (what, value, text, limit) => {
    if (Number.isFinite(value)) rows.push([what, text(value), `${value <= limit ? 'yes' : '**no**'}: at most ${text(limit)}`]);
  };
  const mean = (figures, key, a = 'ramjet', b = 'node 26') => geomean(Object.values(figures ?? {}).map(r => r[a]?.[key] / r[b]?.[key]));
  const worst = (figures, key) => Math.max(...Object.values(figures ?? {}).map(r => r.ramjet?.[key] / r['node 26']?.[key]).filter(Number.isFinite));
  const mib = x => num(x) + ' MiB', ms = x => num(x) + ' ms';
  if (f.start?.ramjet) {
    add('start-up, time of `-e 0` to node 26', f.start.ramjet.ms / f.start['node 26']?.ms, ratio, 2);
    add('start-up, peak memory', f.start.ramjet.peak / 1024, mib, 90);
  }
  if (f.awfy) {
    add('are-we-fast-yet, steady, to node 26, geometric mean', mean(f.awfy, 'steady'), ratio, 1);
    add('are-we-fast-yet, steady, to node 26, worst', worst(f.awfy, 'steady'), ratio, 2.5);
    add('are-we-fast-yet, steady, to the Java versions', mean(f.awfy, 'steady', 'ramjet', 'java'), ratio, 2);
    add('are-we-fast-yet, interpreters: `--no-jit` to `node --jitless`', mean(f.awfy, 'steady', 'ramjet --no-jit', 'node 26 --jitless'), ratio, 1.5);
    add('are-we-fast-yet, first iteration, to node 26', mean(f.awfy, 'first'), ratio, 12);
    add('are-we-fast-yet, first iteration, to `node --jitless`', mean(f.awfy, 'first', 'ramjet', 'node 26 --jitless'), ratio, 3);
    add('are-we-fast-yet, peak memory, to node 26', mean(f.awfy, 'peak'), ratio, 3);
    if (!results.quick) add('are-we-fast-yet, node 26\'s work in the first five seconds to ours', 1 / mean(f.awfy, 'inFive'), ratio, 2.5);
  }
  for (const who of ['rhino', 'nashorn', 'graaljs']) if (f.peers && !results.quick) add(`are-we-fast-yet, ${who}'s work in the first five seconds to ours`, 1 / mean(f.peers, 'inFive', 'ramjet', who), ratio, 0.2);
  if (f.warmup) {
    add('first iterations, short runs, to node 26', mean(f.warmup, 'first'), ratio, 12);
    add('first iterations, `--no-jit` to `node --jitless`', mean(f.warmup, 'first', 'ramjet --no-jit', 'node 26 --jitless'), ratio, 3);
    add('first iterations, a JVM without our options and start-up cache, to node 26', mean(f.warmup, 'first', 'plain java'), ratio, NaN);
  }
  if (f.octane) {
    const r = geomean(Object.keys(f.octane).filter(n => typeof f.octane[n] === 'object' && !n.startsWith('(')).map(n => f.octane[n]['node 26'] / f.octane[n].ramjet));
    add('Octane, node 26\'s score to ours', r, ratio, 4);
  }
  if (f.minute) add('Octane\'s programs after a minute, node 26\'s runs to ours', 1 / geomean(minutes(f.minute).map(m => m.ratio)), ratio, 1 / 0.9);
  if (f.micro) add('micro-benchmarks, to node 26, worst', worst(f.micro, 'steady'), ratio, 3);
  if (f.npm) {
    add('npm packages, first run, to node 26', mean(f.npm, 'first'), ratio, 3);
    add('npm packages, tenth run, to node 26', mean(f.npm, 'tenth'), ratio, 1.3);
  }
  if (f.compiler) add('longest pause that our compiler caused', Math.max(...Object.values(f.compiler).map(r => r.pause)), ms, 5);
  const parse = f.parse?.['typescript.js'];
  if (parse?.ramjet?.first) {
    add('typescript.js parsed and emitted, warm, to node 26', parse.ramjet.steady / parse['node 26']?.steady, ratio, 3);
    add('typescript.js parsed and emitted, warm, to QuickJS', parse.ramjet.steady / parse.quickjs?.steady, ratio, 1);
    add('typescript.js parsed and emitted, fresh process', parse.ramjet.first, ms, 1500);
  }
  if (f.realm) {
    add('creating a realm', f.realm.micros, x => num(x) + ' µs', 100);
    add('memory of a realm', f.realm.bytes / 1024, x => num(x) + ' KiB', 200);
  }
  if (f.memory?.ramjet) add('memory of a million objects, to node 26', f.memory.ramjet.bytes / f.memory['node 26']?.bytes, ratio, 1.5);
  return rows.length > 1 ? '## Summary\n\n' + table(rows) + '\n' : '';
}

function report() {
  const f = results.sections ?? {}, docs = path.join(top, 'docs');
  let s = `# Performance

Written by \`benchmarks/run\` on ${results.date}; medians of ${results.rounds} round${results.rounds === 1 ? '' : 's'}, the engines taking turns, each program in a process of its own.
Machine: ${results.machine}. Load when it began: ${results.load}.
${Object.entries(results.versions ?? {}).map(([k, v]) => k + ': ' + v).join('; ')}.

Again: \`AWFY=… OCTANE=… PACKAGES=… NODE26=… benchmarks/run${results.quick ? ' --quick' : ''}\` (\`benchmarks/run --help\`). Times are milliseconds, less is better; a ratio below 1 means Ramjet is faster.

`;
  s += summary(f);
  if (f.start) s += '## Start-up\n\n`ENGINE -e 0`, wall time and peak resident memory.\n\n' + table([['', 'ms', 'peak MiB'], ...Object.entries(f.start).map(([w, r]) => [w, num(r.ms), num(r.peak / 1024)])]) + '\n';
  if (f.warmup) s += '## First iterations\n\nNothing but the first iteration, each in a fresh process. `plain java` is what an embedder gets: the same classes without start-up cache and JVM options.\n\n' + figureTable(f.warmup, 'first') + '\n';
  if (f.awfy) {
    s += '## are-we-fast-yet, steady state\n\nMedian of the last third of the runs. `java` is the same program in Java.\n\n' + figureTable(f.awfy, 'steady') + '\n![ratio to node 26](performance-awfy.svg)\n\n';
    s += '## are-we-fast-yet, first iteration in a fresh process\n\n' + figureTable(f.awfy, 'first') + '\n';
    if (!results.quick) s += '## are-we-fast-yet, iterations in the first five seconds\n\nMore is better.\n\n' + figureTable(f.awfy, 'inFive') + '\n';
    s += '## are-we-fast-yet, time to half of the final speed\n\n' + figureTable(f.awfy, 'half') + '\n## are-we-fast-yet, time to 90 % of the final speed\n\n' + figureTable(f.awfy, 'ninety') + '\n';
    s += '## are-we-fast-yet, peak memory\n\nKiB resident.\n\n' + figureTable(f.awfy, 'peak') + '\n';
    fs.writeFileSync(path.join(docs, 'performance-awfy.svg'), plot(f.awfy, 'steady', 'are-we-fast-yet, time of ramjet / node 26'));
  }
  if (f.compiler) {
    s += '## What the compiler costs\n\nThe first two seconds of each program. Our compiler works on a thread of its own; a pause is what it makes the running thread wait.\n\n'
      + table([['', 'pieces', 'KiB of code', 'compiler, ms', 'of all, %', 'hot to installed, median ms', 'at most', 'longest pause, ms'],
        ...Object.entries(f.compiler).map(([n, r]) => [n, num(r.pieces), num(r.bytes / 1024), num(r.ms), num(100 * r.ms / r.all), num(r.median), num(r.most), num(r.pause)])]) + '\n';
  }
  if (f.peers) {
    s += '## are-we-fast-yet, other engines\n\nA run of its own. Rhino and Nashorn get what Babel makes of the programs. Steady state:\n\n' + figureTable(f.peers, 'steady') + '\nFirst iteration in a fresh process:\n\n' + figureTable(f.peers, 'first') + '\n'
      + (results.quick ? '' : 'Iterations in the first five seconds, more is better (none: not one came to an end):\n\n' + figureTable(f.peers, 'inFive') + '\n');
  }
  if (f.octane) {
    const names = Object.keys(f.octane).filter(n => typeof f.octane[n] === 'object'), who = columns(f.octane), scored = names.filter(n => !n.startsWith('('));
    s += `## Octane 2\n\nScores of one run of its usual length, warm-up included; more is better. Without ${f.octane['(missing)'] || 'nothing'}.\n\n`
      + table([['', ...who, 'ramjet / node 26'], ...names.map(n => [n, ...who.map(w => num(f.octane[n][w])), ratio(f.octane[n].ramjet / f.octane[n]['node 26'])]),
        ['**geometric mean**', ...who.map(w => num(geomean(scored.map(n => f.octane[n][w])))), '**' + ratio(geomean(scored.map(n => f.octane[n].ramjet / f.octane[n]['node 26']))) + '**']]) + '\n';
  }
  if (f.minute) {
    s += '## Octane after a minute\n\nEach program by itself: runs in the first and in the sixth ten seconds; more is better. Without the programs that were not run so.\n\n'
      + table([['', 'ramjet, first', 'node 26, first', 'ramjet, sixth', 'node 26, sixth', 'sixth / sixth'], ...minutes(f.minute).map(m => [m.name, ...[m.ours[0], m.theirs[0], m.ours.at(-1), m.theirs.at(-1)].map(num), ratio(m.ratio)])]) + '\n';
  }
  if (f.micro) {
    s += '## Micro-benchmarks\n\n`benchmarks/micro/*.js`, steady state.\n\n' + figureTable(f.micro, 'steady') + '\n![ratio to node 26](performance-micro.svg)\n\n';
    fs.writeFileSync(path.join(docs, 'performance-micro.svg'), plot(f.micro, 'steady', 'micro-benchmarks, time of ramjet / node 26'));
  }
  if (f.npm) s += '## npm packages\n\nFirst run in a fresh process (without loading the package):\n\n' + figureTable(f.npm, 'first') + '\nTenth run:\n\n' + figureTable(f.npm, 'tenth') + '\nPeak KiB:\n\n' + figureTable(f.npm, 'peak') + '\n';
  if (f.parse) s += '## Parsing and emitting typescript.js\n\n9 MB, functions pre-parsed, through indirect `eval`. In a fresh process:\n\n' + figureTable(f.parse, 'first') + '\nWarm:\n\n' + figureTable(f.parse, 'steady') + '\n';
  if (f.realm) s += `## Creating a realm\n\nIn a warm engine: ${num(f.realm.micros)} µs, ${num(f.realm.bytes / 1024)} KiB.\n\n`;
  if (f.memory) s += '## A million objects\n\n`{x: i, y: i + 0.5, name: "a"}` in an array: bytes an object after a collection, with its place in the array, and peak resident memory of the process.\n\n'
    + table([['', 'bytes an object', 'peak MiB'], ...Object.entries(f.memory).map(([w, r]) => [w, num(r.bytes), num(r.peakMiB)])]) + '\n';
  const notes = path.join(here, 'notes.md');
  if (fs.existsSync(notes)) s += fs.readFileSync(notes, 'utf8');
  fs.writeFileSync(path.join(docs, 'performance.md'), s.trimEnd() + '\n');
  say('wrote docs/performance.md');
}

if (!args.includes('--report')) {
  await run([path.join(top, 'ramjet'), '-e', '0'], 600000); // builds what is missing
  Object.assign(results, { date: new Date().toISOString().slice(0, 10), quick, rounds, load: os.loadavg().map(x => x.toFixed(1)).join(' '),
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}`,
    versions: { ramjet: versionOf(path.join(top, 'ramjet'), '--version'), node: versionOf(env.NODE26 || node20, '--version') } });
  results.sections ??= {};
  for (const name of only ?? Object.keys(sections)) {
    if (!sections[name]) { console.error(`no section ${name}\n\n${HELP}`); process.exit(2); }
    const began = Date.now(), figures = await sections[name]();
    if (figures) results.sections[name] = figures;
    fs.writeFileSync(resultsFile, JSON.stringify(results, null, 1));
    say(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
}
report();
