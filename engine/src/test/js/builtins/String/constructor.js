// The String constructor
constructor(globalThis, 'String', 1);
same(String(), '');
same(String(null), 'null');
same(String(-0), '0');
same(String([1, [2]]), '1,2');
same(String(10n), '10');
same(String({toString: () => 'x', valueOf: () => 'y'}), 'x');
const s = new String('ab');
same(typeof s, 'object');
same(s.length, 2);
attributes(s, 'length', '');
attributes(s, '0', 'e');
same('2' in s, false);
throws(TypeError, () => new String(Symbol()));
throws(TypeError, () => String({toString: () => ({}), valueOf: () => ({})}));
class S extends String { get first() { return this[0]; } }
same(new S('xy').first, 'x');
same(String.prototype.valueOf(), '');
same(String.prototype.trimLeft, String.prototype.trimStart);
same(String.prototype.trimRight, String.prototype.trimEnd);
same(String.prototype.trimLeft.name, 'trimStart');
