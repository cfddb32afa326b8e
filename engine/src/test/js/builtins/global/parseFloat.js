// parseFloat: https://tc39.es/ecma262/#sec-parsefloat
method(globalThis, 'parseFloat', 1);
same(parseFloat('3.14abc'), 3.14);
same(parseFloat('  .5'), 0.5);
same(parseFloat('-.5e-1x'), -0.05);
same(parseFloat('1e'), 1);
same(parseFloat('-Infinityx'), -Infinity);
same(parseFloat('infinity'), NaN);
same(parseFloat('-0'), -0);
same(parseFloat('0x10'), 0);
same(parseFloat('1_000'), 1);
same(parseFloat('1n'), 1);
same(parseFloat(), NaN);
same(Number.parseFloat, parseFloat);
