// Property keys: https://tc39.es/ecma262/#sec-topropertykey
const o = {};
o[1.0] = 'a'; o['1'] += 'b';
o[-0] = 'zero';
o[1e21] = 'big';
o[null] = 'null';
o[undefined] = 'undefined';
o[[1, 2]] = 'array';
o[1n] += 'c';
equal(o, {0: 'zero', 1: 'abc', '1e+21': 'big', null: 'null', undefined: 'undefined', '1,2': 'array'});
equal(Object.keys({'01': 1, 1: 1, '-1': 1, '1.0': 1, 4294967294: 1}), ['1', '4294967294', '01', '-1', '1.0']);
const s = Symbol();
o[s] = 1;
same(o[Object(s)], 1);
