// Math.atan2: https://tc39.es/ecma262/#sec-math.atan2
method(Math, 'atan2', 2);
same(Math.atan2(0, 1), 0);
same(Math.atan2(-0, 1), -0);
close(Math.atan2(0, -0), Math.PI);
close(Math.atan2(-0, -1), -Math.PI);
close(Math.atan2(1, 0), Math.PI / 2);
close(Math.atan2(Infinity, -Infinity), 3 * Math.PI / 4);
same(Math.atan2(1, Infinity), 0);
same(Math.atan2(1), NaN);
Math.atan2(converts('y', 1), converts('x', 1));
orderIs('y x');
