// Array.prototype.sort: https://tc39.es/ecma262/#sec-array.prototype.sort
method(Array.prototype, 'sort', 1);
equal([3, 1, 10, 2].sort(), [1, 10, 2, 3]);
equal([3, 1, 2].sort((a, b) => b - a), [3, 2, 1]);
equal(['b', undefined, 'a', , undefined].sort(), ['a', 'b', undefined, undefined, ,]);
equal([-1, -2, 0].sort(), [-1, -2, 0]);
equal([true, 'a', null, {}].sort(), [{}, 'a', null, true]);
const items = Array.from({length: 600}, (_, i) => ({k: i % 7, i}));
items.sort((a, b) => a.k - b.k);
for (let i = 1; i < 600; i++) if (items[i - 1].k > items[i].k || items[i - 1].k === items[i].k && items[i - 1].i > items[i].i) fail('stable', i);
throws(TypeError, () => [].sort(null));
throws(TypeError, () => [].sort({}));
same([2, 1].sort(undefined)[0], 1);
throws(RangeError, () => [1, 2].sort(() => { throw new RangeError(); }));
equal([2, 1, 3].sort(() => NaN), [2, 1, 3]);
equal(Array.prototype.sort.call({length: 3, 0: 'b', 2: 'a'}), {0: 'a', 1: 'b', length: 3});
equal([5, 25, 100, 1.5].sort((a, b) => a < b ? -1 : 1), [1.5, 5, 25, 100]);
equal([3n, 1, 2n].sort((a, b) => a < b ? -1 : a > b ? 1 : 0), [1, 2n, 3n]);
throws(TypeError, () => Object.freeze([2, 1]).sort());
