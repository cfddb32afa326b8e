// WeakMap.prototype.get: https://tc39.es/ecma262/#sec-weakmap.prototype.get
method(WeakMap.prototype, 'get', 1);
const k = {}, w = new WeakMap([[k, undefined]]);
same(w.get(k), undefined);
same(w.get({}), undefined);
same(w.get(5), undefined);
refuses(WeakMap.prototype.get, {}, new Map());
