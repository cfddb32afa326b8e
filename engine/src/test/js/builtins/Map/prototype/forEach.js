// Map.prototype.forEach: https://tc39.es/ecma262/#sec-map.prototype.foreach
method(Map.prototype, 'forEach', 1);
const m = new Map([[1, 'a'], [2, 'b']]);
m.forEach(function (v, k, map) { order.push(v + k + (map === m) + this.t); m.delete(2); if (k === 1) m.set(3, 'c'); }, {t: 'T'});
orderIs('a1trueT c3trueT');
throws(TypeError, () => m.forEach());
refuses(Map.prototype.forEach, {}, []);
