// TypedArray.prototype.reduceRight: https://tc39.es/ecma262/#sec-%typedarray%.prototype.reduceright
method(TypedArray.prototype, 'reduceRight', 1);
eachTypedArray((T, make) => same(make(1, 2, 3).reduceRight((a, b) => a + '' + b, ''), '321'));
throws(TypeError, () => new Int8Array().reduceRight((a) => a));
needsTypedArray(TypedArray.prototype.reduceRight, () => 0, 0);
