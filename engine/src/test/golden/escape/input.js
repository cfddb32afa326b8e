// An object that stays inside the function is not made: its fields are values, and an exit would build it.
function distance(ax, ay, bx, by) {
  const d = { x: bx - ax, y: by - ay };
  return d.x * d.x + d.y * d.y;
}
distance(1, 2, 3, 4);
distance(5, 6, 7, 8);
%OptimizeFunctionOnNextCall(distance);
console.log(distance(0, 0, 3, 4), distance(0, 0, 0.5, 2));
