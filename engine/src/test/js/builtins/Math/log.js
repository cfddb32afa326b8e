// Math.log: https://tc39.es/ecma262/#sec-math.log
method(Math, 'log', 1);
same(Math.log(1), 0);
same(Math.log(0), -Infinity);
same(Math.log(-0), -Infinity);
same(Math.log(-1), NaN);
close(Math.log(10), Math.LN10);
