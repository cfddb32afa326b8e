// The temporal dead zone: https://tc39.es/ecma262/#sec-let-and-const-declarations
throws(ReferenceError, () => { f(); let a = 1; function f() { return a; } });
throws(ReferenceError, () => { a = 1; let a; });
throws(ReferenceError, () => { typeof a; const a = 1; });
throws(ReferenceError, () => { for (const a of [a]); });
throws(ReferenceError, () => { class A extends A {} });
throws(ReferenceError, () => { let a = (() => a)(); });
throws(ReferenceError, () => { switch (0) { case 1: let a; case 0: a; } });
throws(ReferenceError, () => { (function (a = b, b) {})(); });
throws(ReferenceError, () => { const {a = b, b} = {}; });
throws(ReferenceError, () => { let x = 1; { x; let x = 2; } });
(() => { let f = () => later2; let later2 = 5; same(f(), 5); })();
