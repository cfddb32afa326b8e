// Array.prototype.every: https://tc39.es/ecma262/#sec-array.prototype.every
method(Array.prototype, 'every', 1);
same([1, 2].every((x) => x > 0), true);
same([].every(() => false), true);
same([1, 2].every((x) => x > 1), false);
[1, , 3].every(function (x, i, a) { order.push(x + ':' + i + ':' + a.length + ':' + this.t); return true; }, {t: 'T'});
orderIs('1:0:3:T 3:2:3:T');
throws(TypeError, () => [].every());
refuses(Array.prototype.every, undefined, null);
