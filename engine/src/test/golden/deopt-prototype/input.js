// Code that inlined a method relies on the prototype chain. Changing it invalidates the code: no check is in the way.
class Shape { sides() { return 4; } }
function count(s) { return s.sides() + 1; }
const s = new Shape();
count(s);
count(s);
%OptimizeFunctionOnNextCall(count);
const before = count(s);
const optimized = %GetOptimizationStatus(count);
Shape.prototype.sides = function () { return 6; };
console.log(before, optimized, count(s));
