// Operator precedence becomes the shape of the tree, and the tree becomes three-operand instructions. Feedback tells ints from doubles.
function average(a, b, c) {
  return (a + b * c) / 3 - (a % b);
}
average(1, 2, 3);
average(4, 5, 6);
%OptimizeFunctionOnNextCall(average);
console.log(average(7, 8, 9), 2 ** 10, 7 >>> 1, -7 % 7, 0.1 + 0.2);
