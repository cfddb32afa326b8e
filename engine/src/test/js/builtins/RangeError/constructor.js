// The RangeError constructor
constructor(globalThis, 'RangeError', 1, Error);
same(RangeError.prototype.name, 'RangeError');
same(new RangeError('x', {cause: 1}).cause, 1);
same(Object.getPrototypeOf(RangeError.prototype), Error.prototype);
throws(RangeError, () => new Array(-1));
throws(RangeError, () => 'x'.repeat(-1));
