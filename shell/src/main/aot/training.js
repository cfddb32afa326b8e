// What a recording of the start-up cache sees: the everyday paths of the engine and of the host, so that later starts find their classes
// loaded and linked and their profiles made.
'use strict';
const path = require('path');
const fs = require('fs');
const util = require('util');
const EventEmitter = require('events');
const { Buffer } = require('buffer');

class Point {
  #id = 1;
  static made = 0;
  constructor(x, y = 2) { this.x = x; this.y = y; Point.made++; }
  get length() { return Math.hypot(this.x, this.y); }
  toString() { return `(${this.x}, ${this.y}) ${this.#id}`; }
}
class Named extends Point { constructor(...args) { super(...args); this.name = 'p'; } }

function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
let total = fib(15);
for (let i = 0; i < 3000; i++) total += i % 7 ? i * 0.5 : i | 1;
const points = Array.from({ length: 50 }, (_, i) => new Named(i, -i));
const map = new Map(points.map((p) => [p.x, p]));
const set = new Set([1, 'a', ...map.keys()]);
const { x, ...rest } = points[3];
const [first, , third = 3] = [1, 2];
label: for (const p of points) { for (const k in p) if (k === 'name') continue label; }
function* numbers() { let n = 0; while (n < 5) yield n++; }
const text = 'The quick brown fox, 1234'.replace(/(\w+) (\w+)/g, '$2 $1').split(/[\s,]+/).map((s) => s.toUpperCase().padStart(8)).join('|');
const json = JSON.parse(JSON.stringify({ a: [1, 2.5, null], b: { c: 'd' }, when: new Date(0) }));
try { null.f(); } catch (e) { total += e.stack.length; }
switch (typeof total) { case 'number': break; default: throw new Error('no'); }
const sorted = [3, 1, 2].sort((a, b) => a - b).concat([4]).filter(Boolean).reduce((a, b) => a + b, 0);
const big = 2n ** 64n;
const symbol = Symbol('s');
require('vm').runInThisContext('var vmGlobal = 1; let lexical = 2; function declared() {} vmGlobal');
const typed = new Uint8Array([1, 2, 3]);
const proxy = new Proxy({}, { get: (_, k) => k });
console.log(total > 0, points[2], map.size, set, rest, first, third, [...numbers()], text, json, sorted, big, symbol, typed, proxy.q, String(points[1]), [1.5, , 'x'], /re/g, () => {}, Named);
console.log('%s %d %j %o', 'format', 4, { j: 1 }, [1]);
console.error('to the other stream');
console.log(util.inspect({ deep: { deeper: { deepest: { x: 1 } } } }, { colors: true }), path.join('a', '..', 'b'), fs.existsSync('/'), Buffer.from('hi').toString('hex'), process.argv.length, Object.keys(process.env).length > 0);
const emitter = new EventEmitter();
emitter.on('e', (v) => console.log('event', v));
emitter.emit('e', 1);
process.nextTick(() => console.log('tick'));
setTimeout(() => console.log('timer'), 1);
setImmediate(() => console.log('immediate'));
(async () => {
  await null;
  for await (const v of (async function* () { yield 1; })()) console.log(v);
  const { default: m } = await import('node:os');
  console.log(typeof m.EOL, await Promise.all([1, Promise.resolve(2)]), new URL('http://a.b/c?d').search, structuredClone([1]));
})();
process.on('exit', () => console.log('exit'));
require('./workload.js');
