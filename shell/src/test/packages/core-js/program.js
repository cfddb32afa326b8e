// Polyfills forced over the engine's own: Promise, collections, iterators, symbols made by core-js alone.
const core = require('core-js-pure/full');
const { Map: M, Set: S, Promise: P, Iterator: I } = { Map: require('core-js-pure/full/map'), Set: require('core-js-pure/full/set'), Promise: require('core-js-pure/full/promise'), Iterator: require('core-js-pure/full/iterator') };
console.log([...new S([1, 2, 3]).union(new S([3, 4]))], M.groupBy([1, 2, 3], (x) => x % 2).get(1), [...I.from([1, 2, 3]).map((x) => x * 2).drop(1)], typeof core);
P.allSettled([P.resolve(1), P.reject(2), 3]).then((r) => console.log(r.map((x) => x.status)));
console.log(require('core-js-pure/full/array/from')('abc', (c) => c + c), require('core-js-pure/full/object/group-by')(['a', 'bb', 'c'], (s) => s.length), require('core-js-pure/full/string/pad-start')('5', 3, '0'), require('core-js-pure/full/structured-clone')({ a: [new Date(0), new Map([[1, 2]])] }));
require('core-js');
console.log([1, [2, [3]]].flat(Infinity), Array.from({ length: 3 }, (_, i) => i), 'abc'.at(-1), Object.fromEntries([['a', 1]]), new URL('http://a/b?c').search, 'x'.replaceAll('x', 'y'), [3, 1, 2].toSorted());
