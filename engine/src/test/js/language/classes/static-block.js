// Static initialization blocks: https://tc39.es/ecma262/#sec-class-definitions
class A {
  static x = 1;
  static { order.push(this === A, this.x); var v = 2; order.push(v); }
  static y = 3;
  static { order.push(this.y); }
  static #p = 'private';
  static { read = (o) => o.#p; }
}
var read;
same(typeof v, 'undefined');
orderIs('true 1 2 3');
same(read = undefined, undefined);
let get;
class B { #p = 7; static { get = (o) => o.#p; } }
same(get(new B()), 7);
same((() => { let r; class C extends Array { static { r = super.isArray([]); } } return r; })(), true);
syntaxErrors('class A { static { return; } }', 'class A { static { await 1; } }', 'class A { static { arguments; } }', 'class A { static { super(); } }', 'class A { static { let a; var a; } }', 'class A { static { break; } }', 'class A { static { yield; } }');
