// &&= ||= ??=: https://tc39.es/ecma262/#sec-assignment-operators
let a = 1, b = 0, c = null;
same(a &&= 2, 2);
same(b ||= 3, 3);
same(c ??= 4, 4);
const o = {get p() { order.push('get'); return 1; }, set p(v) { fail('set'); }};
o.p ||= fail('evaluated');
o.p ??= fail('evaluated');
orderIs('get get');
const k = 1;
k ||= 2;
throws(TypeError, () => { k &&= 2; });
let f;
f ??= () => 0;
same(f.name, 'f');
syntaxErrors('1 ||= 2', '[a] ??= 1');
