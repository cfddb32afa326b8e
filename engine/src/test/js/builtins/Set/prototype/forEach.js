// Set.prototype.forEach: https://tc39.es/ecma262/#sec-set.prototype.foreach
method(Set.prototype, 'forEach', 1);
const s = new Set([1]);
s.forEach(function (v, k, set) { order.push(v, k, set === s, this.t); }, {t: 5});
orderIs('1 1 true 5');
throws(TypeError, () => s.forEach(1));
refuses(Set.prototype.forEach, {}, new Map());
