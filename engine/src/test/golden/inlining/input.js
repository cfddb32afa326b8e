// Calls of one known function are replaced by its body; frame states remember the caller, so an exit inside rebuilds both frames.
function square(x) { return x * x; }
function sumOfSquares(a, b) { return square(a) + square(b); }
sumOfSquares(1, 2);
sumOfSquares(3, 4);
%OptimizeFunctionOnNextCall(sumOfSquares);
console.log(sumOfSquares(5, 6), sumOfSquares(1.5, 2), %LastDeoptReason(square));
