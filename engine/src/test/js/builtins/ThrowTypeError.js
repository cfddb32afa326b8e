// ThrowTypeError
// %ThrowTypeError%
const args = (function () { 'use strict'; return arguments; })();
const d = Object.getOwnPropertyDescriptor(args, 'callee');
const f = d.get;
same(d.set, f);
same(d.configurable, false);
same(f.length, 0);
same(f.name, '');
attributes(f, 'length', '');
attributes(f, 'name', '');
same(Object.isFrozen(f), true);
throws(TypeError, f);
same(Object.getOwnPropertyDescriptor((function () { 'use strict'; return arguments; })(), 'callee').get, f, 'one a realm');
