// The check of a shape fails, code is thrown away, the site becomes polymorphic, and the next code knows both shapes.
function area(r) { return r.w * r.h; }
const r = { w: 2, h: 3 };
area(r);
area(r);
%OptimizeFunctionOnNextCall(area);
const one = area(r);
const other = area({ h: 4, w: 5 });
const reason = %LastDeoptReason(area);
%OptimizeFunctionOnNextCall(area);
console.log(one, other, reason, area(r), area({ h: 4, w: 5 }), %GetOptimizationStatus(area));
