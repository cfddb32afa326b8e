// Math.ceil: https://tc39.es/ecma262/#sec-math.ceil
method(Math, 'ceil', 1);
same(Math.ceil(1.1), 2);
same(Math.ceil(-0.5), -0);
same(Math.ceil(-1.9), -1);
same(Math.ceil(2147483647.5), 2147483648);
same(Math.ceil(4503599627370495.5), 4503599627370496);
same(Math.ceil(1e300), 1e300);
