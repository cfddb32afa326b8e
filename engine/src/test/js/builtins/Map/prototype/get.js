// Map.prototype.get: https://tc39.es/ecma262/#sec-map.prototype.get
method(Map.prototype, 'get', 1);
const o = {};
const m = new Map([[0, 'zero'], [o, 'o'], ['1', 's'], [1n, 'big'], [NaN, 'nan'], [1.5, 'd']]);
same(m.get(-0), 'zero');
same(m.get(o), 'o');
same(m.get({}), undefined);
same(m.get(1), undefined);
same(m.get(BigInt(1)), 'big');
same(m.get(NaN), 'nan');
same(m.get(3 / 2), 'd');
same(new Map([['ab', 1]]).get('a' + 'b'), 1);
refuses(Map.prototype.get, undefined, {}, new Set(), new WeakMap(), Map.prototype);
