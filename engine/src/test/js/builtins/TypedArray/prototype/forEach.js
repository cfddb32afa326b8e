// TypedArray.prototype.forEach: https://tc39.es/ecma262/#sec-%typedarray%.prototype.foreach
method(TypedArray.prototype, 'forEach', 1);
eachTypedArray((T, make, n) => {
  const t = make(4);
  same(t.forEach(function (x, i, a) { same(x, n(4)); same(a, t); order.push(i, this.k); }, {k: 'k'}), undefined);
  orderIs('0 k');
});
needsTypedArray(TypedArray.prototype.forEach, () => true);
