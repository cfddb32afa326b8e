// Fields: https://tc39.es/ecma262/#sec-class-definitions
class A { a = 1; b = this.a + 1; ['c' + 1] = 3; d; static s = 'static'; static t = this.s + '!'; 'q' = 4; 7 = 8; f = () => this.a; }
const a = new A();
equal(Object.keys(a), ['7', 'a', 'b', 'c1', 'd', 'q', 'f']);
same(a.b, 2);
same(a.f(), 1);
same(A.t, 'static!');
attributes(a, 'a', 'wec');
class Base { constructor() { order.push('base'); this.seen = this.x; } x = (order.push('base field'), 'b'); }
class Derived extends Base { x = (order.push('derived field'), 'd'); constructor() { order.push('before'); super(); order.push('after'); } }
const d = new Derived();
orderIs('before base field base derived field after');
same(d.seen, 'b');
same(d.x, 'd');
class Setter { set x(v) { fail('setter'); } }
class Defines extends Setter { x = 5; }
same(new Defines().x, 5, 'defined, not set');
class K { [(order.push('key 1'), 'k')] = order.push('value'); static [(order.push('key 2'), 's')] = order.push('static value'); }
orderIs('key 1 key 2 static value');
new K();
orderIs('value');
throws(TypeError, () => { class A { static name = 1; static ['prototype'] = 2; } });
same(new (class { async = 1; get = 2; static = 3; })().get, 2);
class Order { static async = 1
static
x = 2 }
same(Order.x, 2);
syntaxErrors('class A { constructor = 1 }', 'class A { static prototype = 1 }', 'class A { x = arguments }', 'class A { x = await 1; constructor() { await 1; } }', 'class A { a b }', 'class A { x = super() }', 'class A { "constructor" }');
