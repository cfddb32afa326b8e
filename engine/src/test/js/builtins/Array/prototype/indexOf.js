// Array.prototype.indexOf: https://tc39.es/ecma262/#sec-array.prototype.indexof
method(Array.prototype, 'indexOf', 1);
same([1, 2, 1].indexOf(1, 1), 2);
same([NaN].indexOf(NaN), -1);
same([, undefined].indexOf(undefined), 1);
same([0].indexOf(-0), 0);
same([1, 2, 3].indexOf(3, -1), 2);
same(['1'].indexOf(1), -1);
same([1.5, 'a', null].indexOf(null), 2);
same([1, 2].indexOf(2, -5), 1);
same([].indexOf(1, {valueOf() { throw new RangeError(); }}), -1);
refuses(Array.prototype.indexOf, undefined, null);
