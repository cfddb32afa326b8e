// The WeakMap constructor
constructor(globalThis, 'WeakMap', 0);
throws(TypeError, () => WeakMap());
const k = {};
same(new WeakMap([[k, 1]]).get(k), 1);
throws(TypeError, () => new WeakMap([[1, 1]]));
throws(TypeError, () => new WeakMap(5));
class W extends WeakMap { set(k, v) { order.push('set'); return super.set(k, v); } }
new W([[k, 1]]);
orderIs('set');
tag(WeakMap.prototype, 'WeakMap');
