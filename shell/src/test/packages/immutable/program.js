const { Map, List, Set, OrderedMap, Record, Range, fromJS, is } = require('immutable');
let m = Map({ a: 1 });
for (let i = 0; i < 1000; i++) m = m.set('k' + i, i);
console.log(m.size, m.get('k999'), m.filter((v) => v > 997).toJS(), String(List([1, 2, Map({ x: 1 })])), is(Map({ a: List([1]) }), Map({ a: List([1]) })));
let l = List(Range(0, 5000));
l = l.update(2500, (x) => x * 2).push(1).unshift(-1).slice(2499, 2504);
console.log(l.toArray(), l.reduce((a, b) => a + b), Set([3, 1, 3]).add(2).sort().toJS(), fromJS({ a: { b: [1, { c: 2 }] } }).setIn(['a', 'b', 1, 'c'], 9).toJS());
const P = Record({ x: 0, y: 0 }, 'P');
console.log(String(new P({ x: 3 })), OrderedMap([['z', 1], ['a', 2]]).mapKeys((k) => k + k).toJS(), Range(1, Infinity).map((x) => x * x).filter((x) => x % 2).take(4).toArray(), m.hashCode());
