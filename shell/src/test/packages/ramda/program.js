const R = require('ramda');
const f = R.pipe(R.filter(R.propSatisfies(R.gt(R.__, 1), 'v')), R.map(R.evolve({ v: R.multiply(10) })), R.indexBy(R.prop('k')));
console.log(f([{ k: 'a', v: 1 }, { k: 'b', v: 2 }, { k: 'c', v: 3 }]), R.transpose([[1, 2], [3]]), R.over(R.lensPath(['a', 0, 'b']), R.inc, { a: [{ b: 1 }] }));
console.log(R.groupWith(R.equals, [0, 1, 1, 2, 3, 3]), R.converge(R.divide, [R.sum, R.length])([1, 2, 3, 4]), R.transduce(R.compose(R.map(R.inc), R.take(2)), R.flip(R.append), [], [1, 2, 3]), R.equals(new Map([[1, [2]]]), new Map([[1, [2]]])), R.toString({ a: [1, 'x', new Date(0)] }), R.memoizeWith(String, R.add(1))(2));
