// Patterns are iterator steps and property reads in source order, with defaults where a value is undefined.
function area({ width = 1, size: { height } = { height: 2 }, ...rest }) {
  return width * height + Object.keys(rest).length;
}
let [first, , third = 30, ...others] = [1, 2, undefined, 4, 5];
[first, third] = [third, first];
console.log(area({ width: 3, a: 1, b: 2 }), area({ size: { height: 5 } }), first, third, others.join());
