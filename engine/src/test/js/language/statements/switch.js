// switch: https://tc39.es/ecma262/#sec-switch-statement
const f = (v) => { let r = ''; switch (v) { case 1: r += 'a'; case 2: r += 'b'; break; default: r += 'd'; case 3: r += 'c'; } return r; };
equal([1, 2, 3, 4, '1', NaN].map(f), ['ab', 'b', 'c', 'dc', 'dc', 'dc']);
switch (0) { case -0: order.push('zero'); }
switch (NaN) { case NaN: order.push('nan'); }
orderIs('zero');
switch (3) { case order.push(1): case order.push(2): case 3: case order.push(4): }
orderIs('1 2', 'cases are evaluated until one fits');
switch (1) { case 0: let x = 1; break; case 1: throws(ReferenceError, () => x); }
same(eval('switch (1) { case 1: 5; break; }'), 5);
same(eval('2; switch (1) {}'), undefined);
const s = (v) => { switch (typeof v) { case 'string': return 's'; case 'number': return 'n'; default: return '?'; } };
equal([s(''), s(1), s(null)], ['s', 'n', '?']);
const g = (v) => { switch (v) { case 'aa': return 1; case 'a' + 'b': return 2; } };
same(g(['a', 'b'].join('')), 2);
syntaxErrors('switch (1) { case 1: let a; case 2: let a; }', 'switch (1) { default: default: }', 'switch (1) { case 1: let a; default: var a; }');
