// Reflect.construct: https://tc39.es/ecma262/#sec-reflect.construct
method(Reflect, 'construct', 2);
class A { constructor(x) { this.x = x; this.t = new.target; } }
same(Reflect.construct(A, [5]).x, 5);
const o = Reflect.construct(A, [1], Map);
same(o.t, Map);
same(Object.getPrototypeOf(o), Map.prototype);
throws(TypeError, () => Reflect.construct(() => 0, []));
throws(TypeError, () => Reflect.construct(A, [], () => 0));
throws(TypeError, () => Reflect.construct(A));
throws(TypeError, () => Reflect.construct(A, 1));
class NoProto {}
const bound = A.bind();
same(Object.getPrototypeOf(Reflect.construct(A, [], bound)), Object.prototype, 'bound has no prototype property');
same(Array.isArray(Reflect.construct(Array, [3], Object)), true);
