// Handlers that are part of compiled code: what a call throws, in the function itself or in one that was inlined, arrives there with the
// registers as they were, and loops, finally and re-throwing work as interpreted.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function thrower(i) { throw i; }
function sumOfCaught(n) {
  let s = 0;
  for (let i = 0; i < n; i++) {
    try { thrower(i); s += 1000; } catch (e) { s += e & 1; }
  }
  return s;
}
for (let i = 0; i < 20; i++) assertEq(sumOfCaught(1000), 500, 'inlined throw');

function sometimes(i) { if (i % 3 === 0) throw new RangeError('n' + i); return i; }
let finals = 0;
function sum(i) {
  let before = i * 2, r = 0;
  try {
    r = 1;
    r += sometimes(i);
    r += sometimes(i + 1);
    return r + before;
  } catch (e) {
    assertEq(e.message[0], 'n', 'message');
    return r * 1000 + before;
  } finally {
    finals++;
  }
}
for (let i = 0; i < 3000; i++) {
  const expected = i % 3 === 0 ? 1000 + i * 2 : (i + 1) % 3 === 0 ? (1 + i) * 1000 + i * 2 : 2 + 4 * i;
  assertEq(sum(i), expected, 'registers at the throw');
}
assertEq(finals, 3000, 'finally');

function nested(i) {
  const log = [];
  try {
    try {
      if (i & 1) sometimes(0);
      log.push('a');
    } finally {
      log.push('f');
      if (i % 4 === 3) sometimes(3);
    }
  } catch (e) {
    log.push(e.message);
  }
  return log.join();
}
for (let i = 0; i < 2000; i++) assertEq(nested(i), ['a,f', 'f,n0', 'a,f', 'f,n3'][i % 4], 'nested');

function rethrown(i) {
  try {
    try { sometimes(i); } catch (e) { if (i % 2) throw e; return 'inner'; }
  } catch (e) { return 'outer ' + e.message; }
  return 'none';
}
for (let i = 0; i < 2000; i++) assertEq(rethrown(i), i % 3 ? 'none' : i % 2 ? 'outer n' + i : 'inner', 'rethrown');

function leaves(n) {
  let r = '';
  outer: for (let i = 0; i < n; i++) {
    for (;;) {
      try {
        if (i % 5 === 4) continue outer;
        sometimes(i);
        break;
      } catch { r += 'c'; if (i % 2) continue outer; else break; } finally { r += i % 10; }
    }
    r += '.';
  }
  return r;
}
for (let i = 0; i < 300; i++) assertEq(leaves(11), 'c0.1.2.c345.c6.7.8.90.', 'leaving through finally');

function deep(n) { try { return deep(n + 1); } catch (e) { return e instanceof RangeError ? n : -1; } }
for (let i = 0; i < 3; i++) assertEq(deep(0) > 100, true, 'endless recursion');

class Resource {
  constructor(log) { this.log = log; }
  get value() { this.log.push('get'); throw this; }
  [Symbol.iterator]() {
    let n = 0;
    return { next: () => ({ value: n++, done: n > 3 }), return: () => { this.log.push('closed'); return {}; } };
  }
}
function uses(resource) {
  let seen = 0;
  try {
    for (const x of resource) { seen += x; if (x === 1) resource.value; }
  } catch (e) { return e === resource ? seen : -1; }
  return -2;
}
for (let i = 0; i < 1000; i++) {
  const log = [];
  assertEq(uses(new Resource(log)), 1, 'iterator');
  assertEq(log.join(), 'get,closed', 'iterator is closed');
}
function failing(at, log) {
  let n = 0;
  return {
    [Symbol.iterator]() { return this; },
    next() { if (n++ === at) throw 'next'; return { value: n, done: false }; },
    return() { log.push('closed'); return {}; },
  };
}
function drains(iterable) {
  try { for (const x of iterable) if (x > 5) return x; } catch (e) { return e; }
}
for (let i = 0; i < 1000; i++) {
  const log = [];
  assertEq(drains(failing(i % 9, log)) + log.join(), i % 9 < 6 ? 'next' : '6closed', 'an iterator whose next throws is not closed');
}
function strictTail(i) { 'use strict'; return sometimes(i * 3); }
function manyTails() { let n = 0; for (let i = 0; i < 4000; i++) try { strictTail(i); } catch { n++; } return n; }
assertEq(manyTails(), 4000, 'tail calls that throw');
assertEq(manyTails(), 4000, 'tail calls that throw');
