// Array.prototype.join: https://tc39.es/ecma262/#sec-array.prototype.join
method(Array.prototype, 'join', 1);
same([1, null, undefined, , [2, [3]], {}].join(), '1,,,,2,3,[object Object]');
same([1, 2].join(''), '12');
same([].join(), '');
same(['a'].join('xxx'), 'a');
same([1, 2].join(undefined), '1,2');
same([1, 2].join(null), '1null2');
const cyclic = [1];
cyclic.push(cyclic);
same(cyclic.join(), '1,', 'a cycle ends');
same(Array.prototype.join.call({length: 2, 0: 'x'}, '-'), 'x-');
throws(TypeError, () => [Symbol()].join());
Array.prototype.join.call(watched('a', {length: 1, 0: 'x'}), converts('sep', ''));
orderIs('a.length sep a.0');
