// delete: https://tc39.es/ecma262/#sec-delete-operator
const o = {a: 1};
same(delete o.a, true);
same(delete o.none, true);
same('a' in o, false);
var v = 1;
same(delete 5, true);
same(delete [].length, false);
same(delete undeclaredVariable, true);
(function () { var local; same(delete local, false); same(delete arguments, false); })();
(function () { 'use strict'; throws(TypeError, () => delete [].length); throws(TypeError, () => delete Object.freeze({a: 1}).a); })();
throws(ReferenceError, () => { class A extends Object { m() { delete super.x; } } new A().m(); });
throws(TypeError, () => delete null.x);
same(delete o?.x?.y, true);
syntaxErrors('"use strict"; delete x', '"use strict"; delete (x)', 'class C { #a; m() { delete this.#a; } }', 'class C { #a; m() { delete this?.#a; } }');
