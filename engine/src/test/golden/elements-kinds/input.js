// Elements start as int[], become double[] and then Object[] when a value does not fit; a far index makes them sparse.
const a = [1, 2, 3];
const kinds = [%ElementsKind([]), %ElementsKind(a)];
a.push(0.5);
kinds.push(%ElementsKind(a));
a.push('text');
kinds.push(%ElementsKind(a));
const far = [1];
far[1e8] = 2;
kinds.push(%ElementsKind(far));
function sum(list) {
  let s = 0;
  for (let i = 0; i < list.length; i++) s += list[i];
  return s;
}
sum([1, 2, 3]);
sum([4, 5]);
%OptimizeFunctionOnNextCall(sum);
console.log(kinds.join(), sum([1, 2, 3, 4]), sum([0.5, 1]), %LastDeoptReason(sum));
