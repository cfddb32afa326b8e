// Number.prototype.toPrecision: https://tc39.es/ecma262/#sec-number.prototype.toprecision
method(Number.prototype, 'toPrecision', 1);
same((123.456).toPrecision(4), '123.5');
same((0.000123).toPrecision(2), '0.00012');
same((0.0000001).toPrecision(2), '1.0e-7');
same((1e21).toPrecision(3), '1.00e+21');
same((1234).toPrecision(2), '1.2e+3');
same((35).toPrecision(1), '4e+1');
same((1.255).toPrecision(3), '1.25');
same((0).toPrecision(4), '0.000');
same((5).toPrecision(), '5');
same(Infinity.toPrecision(1000), 'Infinity');
throws(RangeError, () => (1).toPrecision(0));
throws(RangeError, () => (1).toPrecision(101));
refuses(Number.prototype.toPrecision, '1');
