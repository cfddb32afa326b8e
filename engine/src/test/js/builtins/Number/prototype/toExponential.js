// Number.prototype.toExponential: https://tc39.es/ecma262/#sec-number.prototype.toexponential
method(Number.prototype, 'toExponential', 1);
same((123456).toExponential(2), '1.23e+5');
same((0).toExponential(), '0e+0');
same((0).toExponential(2), '0.00e+0');
same((-1.5e-9).toExponential(), '-1.5e-9');
same((25).toExponential(0), '3e+1');
same((NaN).toExponential(1000), 'NaN', 'before the range check');
same((-Infinity).toExponential(), '-Infinity');
same((1.25).toExponential(1), '1.3e+0');
same((5e-324).toExponential(), '5e-324');
throws(RangeError, () => (1).toExponential(-1));
throws(RangeError, () => (1).toExponential(101));
same((1).toExponential(100).length, 105);
refuses(Number.prototype.toExponential, '1', {}, undefined);
