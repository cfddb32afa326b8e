// Map.groupBy: https://tc39.es/ecma262/#sec-map.groupby
method(Map, 'groupBy', 2);
const m = Map.groupBy([0, -0, NaN, NaN, 'a'], (x) => x);
equal(m, new Map([[0, [0, -0]], [NaN, [NaN, NaN]], ['a', ['a']]]));
const key = {};
same(Map.groupBy([1], () => key).get(key)[0], 1);
throws(TypeError, () => Map.groupBy(null, () => 0));
throws(TypeError, () => Map.groupBy([], null));
