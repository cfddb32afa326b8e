// Array.prototype.forEach: https://tc39.es/ecma262/#sec-array.prototype.foreach
method(Array.prototype, 'forEach', 1);
same([1].forEach(() => 5), undefined);
const a = [1, 2, , 4];
a.forEach((x, i) => { order.push(i); if (i === 0) a.push(5); if (i === 1) delete a[3]; });
orderIs('0 1');
[3].forEach(function (...args) { 'not strict'; order.push(this.t, args.length); }, {t: 7});
orderIs('7 3');
throws(TypeError, () => [].forEach('x'));
refuses(Array.prototype.forEach, undefined, null);
