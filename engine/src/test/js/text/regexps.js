// RegExp builtins: fast paths and general algorithms must agree, also while scripts interfere.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + JSON.stringify(expected) + ', got ' + JSON.stringify(actual));
}
// The same expression, once untouched and once with an own property, which forbids the fast paths.
function both(source, flags, f, what) {
  const slow = new RegExp(source, flags);
  slow.own = 1;
  const fast = new RegExp(source, flags);
  const a = JSON.stringify([f(fast), fast.lastIndex]);
  const b = JSON.stringify([f(slow), slow.lastIndex]);
  assertEq(a, b, what + ' /' + source + '/' + flags);
}
const subjects = ['', 'a', 'abcABCabc', 'xaxbxcx', '\u{1f600}a\u{1f600}', 'aaa', 'foo bar  baz', '2020-01-02'];
const sources = ['a', '', '(a)|(b)', '(?<y>\\d+)-(?<m>\\d+)', '\\s+', '(?:)', '.', '[^]', '^', '$', '(x)?', 'a*', '\\b'];
const flagSets = ['', 'g', 'i', 'y', 'gy', 'u', 'gu', 'v', 'gv', 'd', 'gm'];
for (const s of subjects) for (const p of sources) for (const f of flagSets) {
  both(p, f, r => s.replace(r, '[$&|$1|$<y>|$`]'), 'replace');
  both(p, f, r => s.replace(r, (...args) => args.map(x => typeof x === 'object' ? JSON.stringify(x) : String(x)).join()), 'replace with a function');
  both(p, f, r => s.match(r), 'match');
  both(p, f, r => s.split(r), 'split');
  both(p, f, r => s.split(r, 2), 'split with a limit');
  both(p, f, r => s.search(r), 'search');
  both(p, f, r => { r.lastIndex = 1; return [r.test(s), r.lastIndex, r.exec(s)]; }, 'test and exec');
  if (f.includes('g')) both(p, f, r => [...s.matchAll(r)], 'matchAll');
}
const m = /(?<a>.)(?<b>x)?/d.exec('zy');
assertEq(JSON.stringify(m.indices), '[[0,1],[0,1],null]', 'indices');
assertEq(Object.getPrototypeOf(m.groups), null, 'groups have no prototype');
assertEq(Object.keys(m).join(), '0,1,2,index,input,groups,indices', 'properties of a result');

// A replacer may run other expressions and change this one.
const outer = /(a)(b)?/g;
assertEq('abaab'.replace(outer, (x, a, b, at) => { outer.lastIndex = 77; return /(.)$/.exec(x)[1] + at; }), 'b0a2b3', 'nested matching');
assertEq(outer.lastIndex, 77, 'lastIndex as the replacer left it');

// Patched exec is seen by all methods.
class Counting extends RegExp { exec(s) { Counting.calls++; return super.exec(s); } }
Counting.calls = 0;
assertEq('abab'.replace(new Counting('a', 'g'), '-'), '-b-b', 'subclass');
assertEq(Counting.calls, 3, 'subclass exec is called');
const exec = RegExp.prototype.exec;
let seen = 0;
RegExp.prototype.exec = function (s) { seen++; return exec.call(this, s); };
assertEq(/b/.test('abc'), true, 'patched exec');
assertEq('abc'.split(/b/).length, 2, 'patched exec in split');
RegExp.prototype.exec = exec;
assertEq(seen > 1, true, 'patched exec was called');

assertEq(new RegExp('/\n[/]').source, '\\/\\n[/]', 'source');
assertEq(String(new RegExp('')), '/(?:)/', 'empty source');
assertEq(RegExp.escape('1a-b.c\n\u2028\ud800'), '\\x31a\\x2db\\.c\\n\\u2028\\ud800', 'escape');
assertEq(/./dgimsuy.flags, 'dgimsuy', 'flags');
/(\d)(x)?/.exec('ab1c');
assertEq([RegExp.$1, RegExp.$2, RegExp['$&'], RegExp['$`'], RegExp["$'"], RegExp.lastParen, RegExp.input].join('|'), '1||1|ab|c||ab1c', 'legacy statics');
try { new RegExp('(', 'g'); assertEq(1, 0, 'bad pattern'); } catch (e) {
  assertEq(e.message, 'Invalid regular expression: /(/g: Unterminated group', 'message');
}
const frozen = Object.freeze(/a/g);
try { frozen.test('a'); assertEq(1, 0, 'frozen lastIndex'); } catch (e) { assertEq(e instanceof TypeError, true, 'lastIndex not writable'); }
let reads = 0;
const odd = /a/;
odd.lastIndex = { valueOf() { reads++; return 5; } };
assertEq(odd.test('a'), true, 'lastIndex is ignored');
assertEq(reads, 1, 'but read');

// What backtracking would not finish, an automaton does; captures are the same.
assertEq(/^(a+)+$/.test('a'.repeat(200) + 'b'), false, 'exponential');
assertEq(/^(?:(a|aa)+)+c?$/.exec('a'.repeat(200))[1], 'a', 'greedy');
assertEq('x'.repeat(150).replace(/(x+x+)+y/g, ''), 'x'.repeat(150), 'replace');

// Hot enough to be compiled to JVM code on the way.
for (let i = 0; i < 3000; i++) {
  const m = /^\s*(?:(\w+):)?([^;]*?)(?:;|$)/.exec(i % 3 ? ` key${i}: value ${i}; rest` : 'plain');
  if (m[1] !== (i % 3 ? 'key' + i : undefined) || m[2] !== (i % 3 ? ' value ' + i : 'plain')) throw new Error('hot match ' + i + ': ' + m);
  if ('  a b '.replace(/^\s+|\s+$/g, '') !== 'a b') throw new Error('hot trim');
}

// Skips over text that cannot match, beyond parts of unknown length.
const long = 'lorem ipsum dolor sit amet '.repeat(40);
assertEq((long + 'x"/Date(-12)/"').match(/(^|[^\\])"\/Date\((-?[0-9]+)\)\/"/)[2], '-12', 'optional first');
assertEq((long + 'aab1234').search(/(?:a|aa|)b\d{3}4/), long.length, 'alternatives of several lengths');
assertEq((long + 'caab1234').search(/a{1,3}b\d{3}4/), long.length + 1, 'counted loop');
