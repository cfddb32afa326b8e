// The BigInt constructor
// The BigInt constructor, which new refuses
const f = attributes(globalThis, 'BigInt', 'wc').value;
same(f.length, 1);
throws(TypeError, () => new BigInt(1));
same(BigInt(10), 10n);
same(BigInt('0x10'), 16n);
same(BigInt(' -12 '), -12n);
same(BigInt(''), 0n);
same(BigInt(true), 1n);
same(BigInt(2 ** 70), 1180591620717411303424n);
same(BigInt(-0), 0n);
same(BigInt([5]), 5n);
throws(RangeError, () => BigInt(1.5));
throws(RangeError, () => BigInt(NaN));
throws(RangeError, () => BigInt(Infinity));
throws(SyntaxError, () => BigInt('1n'));
throws(SyntaxError, () => BigInt('1.0'));
throws(SyntaxError, () => BigInt('-0x1'));
throws(SyntaxError, () => BigInt('1_0'));
throws(TypeError, () => BigInt(undefined));
throws(TypeError, () => BigInt(null));
throws(TypeError, () => BigInt(Symbol()));
tag(BigInt.prototype, 'BigInt');
