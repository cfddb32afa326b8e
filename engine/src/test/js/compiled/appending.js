// Strings built by appending: buffers that strings share, branches, wide characters, looks in between, compiled and with other types coming by.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function digits(n, s) { for (let i = 0; i < n; i++) s += i % 10; return s; }
function expected(n, s) { const parts = [s]; for (let i = 0; i < n; i++) parts.push(String(i % 10)); return parts.join(''); }
for (const n of [0, 1, 5, 23, 24, 25, 26, 27, 28, 29, 63, 64, 65, 127, 128, 1000, 8191, 8192, 8193, 30000]) {
  assertEq(digits(n, ''), expected(n, ''), 'from nothing, ' + n);
  assertEq(digits(n, 'a long beginning, which is a text of its own, '), expected(n, 'a long beginning, which is a text of its own, '), 'from a text, ' + n);
  assertEq(digits(n, '\u4e2d\u6587'), expected(n, '\u4e2d\u6587'), 'wide from the start, ' + n);
}
for (let i = 0; i < 300; i++) assertEq(digits(100, '').length, 100, 'hot');

// Two strings grow out of one: the second must not see what the first has appended.
function branch(s) {
  const one = s + 'a' + 'b', two = s + 'x' + 'y', three = s + 'q';
  return [one, two, three, s];
}
const stem = digits(100, '');
for (let i = 0; i < 1000; i++) {
  const [one, two, three, s] = branch(stem + i);
  assertEq(one, expected(100, '') + i + 'ab', 'one'); assertEq(two, expected(100, '') + i + 'xy', 'two'); assertEq(three, expected(100, '') + i + 'q', 'three');
  assertEq(s, expected(100, '') + i, 'the stem');
}
const kept = []; let grown = '';
for (let i = 0; i < 500; i++) { grown += String.fromCharCode(97 + i % 26); kept.push(grown); }
for (let i = 0; i < 500; i += 7) { assertEq(kept[i].length, i + 1, 'length'); assertEq(kept[i][i], String.fromCharCode(97 + i % 26), 'last'); assertEq(grown.startsWith(kept[i]), true, 'a beginning of the whole'); }
for (let i = 100; i < 500; i += 50) { const other = kept[i] + '!' + '?'; assertEq(other.slice(i + 1), '!?', 'grows elsewhere'); assertEq(kept[i + 10][i + 1], String.fromCharCode(97 + (i + 1) % 26), 'and nothing else changes'); }

// Wide characters in the middle, long parts, looks in between.
let mixed = '', plain = [];
for (let i = 0; i < 3000; i++) {
  const part = i % 701 === 700 ? '\u20ac' : i % 97 === 0 ? 'p'.repeat(i % 300) : i % 13 === 0 ? '' : 'q' + i;
  mixed += part; plain.push(part);
  if (i % 450 === 449) assertEq(mixed.charCodeAt(mixed.length - 1), plain.join('').charCodeAt(plain.join('').length - 1), 'a look at the end');
}
assertEq(mixed, plain.join(''), 'mixed');
assertEq(mixed.indexOf('\u20ac'), plain.join('').indexOf('\u20ac'), 'found');
const map = new Map([[mixed, 1]]); assertEq(map.get(plain.join('')), 1, 'as a key'); assertEq({[mixed]: 2}[plain.join('')], 2, 'as a property');
let self = digits(60, ''); for (let i = 0; i < 5; i++) self += self; assertEq(self.length, 60 * 32, 'doubled'); assertEq(self, digits(60, '').repeat(32), 'the same');

// Other types in the middle of the loop.
function append(list) { let s = 'start of something long enough: '; for (let i = 0; i < list.length; i++) s += list[i]; return s; }
const ints = Array.from({length: 50}, (_, i) => i * 7);
for (let i = 0; i < 2000; i++) assertEq(append(ints).length, 'start of something long enough: '.length + ints.join('').length, 'ints');
for (const odd of [0.5, 'x', null, undefined, true, 10n, {toString() { return 'o'; }}, [1, 2], -0, NaN, -17, 2 ** 31]) {
  const list = ints.slice(0, 20).concat([odd], ints.slice(20));
  assertEq(append(list), 'start of something long enough: ' + ints.slice(0, 20).join('') + String(odd) + ints.slice(20).join(''), 'odd');
}
