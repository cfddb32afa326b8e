// Array.prototype.map and its like call a closure for each element.
function scale(list, by) {
  return list.map(x => x * by).filter(x => x > 10).reduce((a, b) => a + b, 0);
}
scale([1, 2, 3], 5);
scale([4, 5, 6], 7);
%OptimizeFunctionOnNextCall(scale);
console.log(scale([1, 2, 3, 4], 6));
