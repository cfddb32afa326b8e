// Class expressions: https://tc39.es/ecma262/#sec-class-definitions
const A = class Inner { static self() { return Inner; } };
same(A.self(), A);
same(A.name, 'Inner');
same(typeof Inner, 'undefined');
const B = class {};
same(B.name, 'B');
same((class {}).name, '');
throws(TypeError, () => { const C = class D { static m() { D = 1; } }; C.m(); });
same(new (class { x = 1; })().x, 1);
