// Code that is thrown away and made again: ./ramjet --allow-natives-syntax --trace-opt --trace-deopt examples/deopt.js
function area(r) { return r.w * r.h; }

const r = { w: 2, h: 3 };
area(r);
area(r);
%OptimizeFunctionOnNextCall(area);
console.log(area(r));

// Another order of properties is another shape: the interpreter goes on in the middle of area.
console.log(area({ h: 4, w: 5 }), '-', %LastDeoptReason(area));

%OptimizeFunctionOnNextCall(area);
console.log(area(r), area({ h: 4, w: 5 }));
