// Math.f16round: https://tc39.es/ecma262/#sec-math.f16round
method(Math, 'f16round', 1);
same(Math.f16round(1.337), 1.3369140625);
same(Math.f16round(65519), 65504);
same(Math.f16round(65520), Infinity);
same(Math.f16round(2 ** -24), 2 ** -24);
same(Math.f16round(2 ** -25), 0);
same(Math.f16round(-(2 ** -25)), -0);
same(Math.f16round(2 ** -25 * 1.0000001), 2 ** -24);
same(Math.f16round(NaN), NaN);
