// A property read learns the shapes it meets: one is monomorphic, up to four polymorphic. With more it learns where the property is, if many have it at
// the same place; else it is megamorphic.
function mono(o) { return o.x; }
function poly(o) { return o.x; }
function common(o) { return o.x; }
function mega(o) { return o.y; }
const shapes = [{ x: 1 }, { x: 2, a: 0 }, { a: 0, x: 3 }, { b: 0, x: 4 }, { c: 0, x: 5 }, { d: 0, x: 6 }];
let sum = 0;
for (let i = 0; i < 6; i++) {
  sum += mono(shapes[0]);
  sum += poly(shapes[i % 3]);
  sum += common(shapes[i]);
  mega(shapes[i]);
}
%OptimizeFunctionOnNextCall(mono);
%OptimizeFunctionOnNextCall(poly);
%OptimizeFunctionOnNextCall(common);
%OptimizeFunctionOnNextCall(mega);
console.log(sum, mono(shapes[0]), poly(shapes[1]), common(shapes[5]), mega(shapes[5]));
