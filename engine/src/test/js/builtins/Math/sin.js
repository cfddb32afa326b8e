// Math.sin: https://tc39.es/ecma262/#sec-math.sin
method(Math, 'sin', 1);
same(Math.sin(0), 0);
same(Math.sin(-0), -0);
same(Math.sin(-Infinity), NaN);
close(Math.sin(1), 0.8414709848078965);
close(Math.sin(1e10), -0.4875060250875107);
