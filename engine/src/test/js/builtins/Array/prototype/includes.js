// Array.prototype.includes: https://tc39.es/ecma262/#sec-array.prototype.includes
method(Array.prototype, 'includes', 1);
same([1, NaN].includes(NaN), true);
same([0].includes(-0), true);
same([, 1].includes(undefined), true);
same([1, 2].includes(1, 1), false);
same([1, 2].includes(2, -1), true);
same([1].includes(1, Infinity), false);
same(['a'].includes('a', -Infinity), true);
same([1.5, 2].includes(2), true);
same(Array.prototype.includes.call('abc', 'b'), true);
same([].includes(1, {valueOf() { throw new RangeError(); }}), false, 'empty: not converted');
