const { produce, enablePatches, produceWithPatches, enableMapSet, current, original } = require('immer');
enablePatches(); enableMapSet();
const base = { a: [{ n: 1 }, { n: 2 }], m: new Map([['k', { v: 1 }]]), s: new Set([1]) };
const [next, patches, inverse] = produceWithPatches(base, (d) => { d.a[1].n++; d.a.push({ n: 9 }); d.m.get('k').v = 5; d.s.add(2); delete d.x; });
console.log(next, patches, inverse, next.a[0] === base.a[0], Object.isFrozen(next));
console.log(produce([3, 1, 2], (d) => { d.sort(); d.splice(1, 1); }), produce(1, (x) => x + 1));
try { next.a.push(1); } catch (e) { console.log(e.constructor.name); }
