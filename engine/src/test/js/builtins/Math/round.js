// Math.round: https://tc39.es/ecma262/#sec-math.round
method(Math, 'round', 1);
same(Math.round(0.5), 1);
same(Math.round(-0.5), -0);
same(Math.round(-0.2), -0);
same(Math.round(2.5), 3);
same(Math.round(-2.5), -2);
same(Math.round(-2.6), -3);
same(Math.round(0.49999999999999994), 0);
same(Math.round(4503599627370495.5), 4503599627370496);
same(Math.round(9007199254740991), 9007199254740991);
same(Math.round(-4503599627370495.5), -4503599627370495);
same(Math.round(1e300), 1e300);
