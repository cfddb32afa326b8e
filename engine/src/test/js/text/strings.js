// String.prototype: positions, patterns as text, case, white space, html, iteration.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + JSON.stringify(expected) + ', got ' + JSON.stringify(actual));
}
function assertThrows(type, message, f) {
  try { f(); } catch (e) {
    if (!(e instanceof type) || message !== null && e.message !== message) throw new Error('expected ' + type.name + ' ' + message + ', got ' + e);
    return;
  }
  throw new Error('nothing thrown: ' + f);
}
const long = 'abcdefghij'.repeat(1000);
assertEq(long.slice(1, -1).length, 9998, 'slice of a long text');
assertEq((long + long).substring(9999, 10002), 'jab', 'across a rope');
assertEq(long.at(-1), 'j', 'at');
assertEq('abc'.at(3), undefined, 'at beyond');
assertEq('abc'.charAt(-1), '', 'charAt');
assertEq('\u{1f600}'.codePointAt(1), 0xde00, 'codePointAt inside a pair');
assertEq('abc'.substr(-2, 1), 'b', 'substr');
assertEq('canal'.lastIndexOf('a', -5), -1, 'lastIndexOf clamps');
assertEq('canal'.lastIndexOf('a', NaN), 3, 'lastIndexOf from the end');
assertEq('abc'.indexOf('', 10), 3, 'empty text is found at the end');
assertEq('abc'.padStart(8, '123'), '12312abc', 'padStart');
assertEq('ab'.repeat(0), '', 'repeat');
assertThrows(RangeError, 'Invalid count value: -1', () => 'a'.repeat(-1));
assertThrows(RangeError, 'Invalid string length', () => 'ab'.repeat(2 ** 29));
assertThrows(RangeError, 'Invalid string length', () => 'x'.padEnd(2 ** 30));
assertEq('\ufeff\u3000 x \u180e'.trim(), 'x \u180e', 'trim');
assertEq(String.prototype.trimLeft, String.prototype.trimStart, 'one function');
assertEq('aXbX'.replace('X', "[$`|$&|$'|$$|$1]"), "a[a|X|bX|$|$1]bX", 'replacement text');
assertEq('aaa'.replaceAll('a', (m, p) => p), '012', 'replaceAll with a function');
assertEq('abc'.replaceAll('', '-'), '-a-b-c-', 'replaceAll of nothing');
assertThrows(TypeError, 'String.prototype.replaceAll called with a non-global RegExp argument', () => 'a'.replaceAll(/a/, ''));
assertEq('a,b,,c'.split(',', 3).join('|'), 'a|b|', 'split with a limit');
assertEq('\u{1f600}'.split('').length, 2, 'split into units');
assertEq([...'a\u{1f600}\ud800'].length, 3, 'iteration by code points');
assertEq('ΑΣ ΣΑ Σ'.toLowerCase(), 'ας σα σ', 'final sigma');
assertEq('A\u{1d242}\u03a3'.toLowerCase(), 'a\u{1d242}\u03c2', 'final sigma after a surrogate pair');
assertEq('ﬀß'.toUpperCase(), 'FFSS', 'special casing');
assertEq('İ'.toLowerCase().length, 2, 'dotted I');
assertEq('o\u0308'.localeCompare('ö'), 0, 'canonical equivalence');
assertEq(['b', 'A', 'a', 'B', 'ä', '1', '_', ' '].sort((x, y) => x.localeCompare(y)).join(''), ' _1aAäbB', 'order');
assertEq('\u1e9b\u0323'.normalize('NFKC'), '\u1e69', 'normalize');
assertEq('a\u1acf\u0316\ua7f1'.normalize('NFKD'), 'a\u0316\u1acfS', 'marks of Unicode 17');
assertEq('a\ud800b'.isWellFormed(), false, 'isWellFormed');
assertEq('a\ud800\udc00\udc00b'.toWellFormed(), 'a\ud800\udc00\ufffdb', 'toWellFormed');
assertEq('x'.anchor('"'), '<a name="&quot;">x</a>', 'html');
assertEq(String.raw`a\n${1}`, 'a\\n1', 'raw');
assertEq(String.fromCodePoint(0x1f600, 65), '\u{1f600}A', 'fromCodePoint');
assertThrows(RangeError, 'Invalid code point -1', () => String.fromCodePoint(-1));
assertThrows(TypeError, 'String.prototype.at called on null or undefined', () => String.prototype.at.call(null));
assertThrows(TypeError, 'First argument to String.prototype.includes must not be a regular expression', () => 'a'.includes(/a/));
// Only objects are asked for the method under the symbol.
Object.defineProperty(Number.prototype, Symbol.replace, { configurable: true, get() { throw new Error('asked'); } });
assertEq('a1'.replace(1, 'x'), 'ax', 'primitive patterns are text');
delete Number.prototype[Symbol.replace];
const wrapped = new String('ab');
assertEq(Object.keys(wrapped).join(), '0,1', 'indices of a String object');
assertEq('length' in String.prototype, true, 'String.prototype is a String object');
assertEq(String(Symbol('s')), 'Symbol(s)', 'String of a symbol');
assertThrows(TypeError, null, () => new String(Symbol('s')));
