// Array.prototype.reduceRight: https://tc39.es/ecma262/#sec-array.prototype.reduceright
method(Array.prototype, 'reduceRight', 1);
same([1, 2, 3].reduceRight((a, b) => a + '' + b), '321');
same([1, 2].reduceRight((a, b) => a + b, 'x'), 'x21');
throws(TypeError, () => [].reduceRight((a, b) => a));
same([, 7].reduceRight(() => fail('called')), 7);
