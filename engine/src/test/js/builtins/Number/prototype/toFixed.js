// Number.prototype.toFixed: https://tc39.es/ecma262/#sec-number.prototype.tofixed
method(Number.prototype, 'toFixed', 1);
same((1.005).toFixed(2), '1.00');
same((1.45).toFixed(1), '1.4');
same((-1.5).toFixed(0), '-2');
same((2.5).toFixed(0), '3');
same((0).toFixed(2), '0.00');
same((-0).toFixed(1), '0.0');
same((-0.0000001).toFixed(2), '-0.00');
same((1e21).toFixed(2), '1e+21');
same((123456789012345680000).toFixed(1), '123456789012345683968.0');
same((0.000001).toFixed(7), '0.0000010');
same(NaN.toFixed(2), 'NaN');
same((1.5).toFixed(), '2');
same((1000000000000000128).toFixed(0), '1000000000000000128');
throws(RangeError, () => (1).toFixed(101));
throws(RangeError, () => NaN.toFixed(-1));
refuses(Number.prototype.toFixed, '1', null);
