// Auto-accessors
class A { accessor x = 1; static accessor s = 's'; accessor #p = 2; get p() { return this.#p; } accessor
y = 3; }
const a = new A();
same(a.x, 1);
a.x = 5;
same(a.x, 5);
same(A.s, 's');
same(a.p, 2);
const d = Object.getOwnPropertyDescriptor(A.prototype, 'x');
same(typeof d.get, 'function');
same(d.enumerable, false);
throws(TypeError, () => d.get.call({}));
same(Object.hasOwn(a, 'x'), false);
