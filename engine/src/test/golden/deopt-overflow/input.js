// int32 arithmetic is speculated on. When it overflows, the interpreter goes on in the middle of the function, and the next code uses doubles.
function triple(n) { return n * 3; }
triple(1);
triple(2);
%OptimizeFunctionOnNextCall(triple);
const small = triple(5);
const optimized = %GetOptimizationStatus(triple);
const big = triple(1 << 30);
const reason = %LastDeoptReason(triple);
%OptimizeFunctionOnNextCall(triple);
console.log(small, optimized, big, reason, triple(1 << 30), %GetOptimizationStatus(triple));
