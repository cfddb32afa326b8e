// A getter is a call; its place in the shape holds a pair of functions. The inline cache leads straight to the function.
const celsius = {
  degrees: 20,
  get fahrenheit() { return this.degrees * 9 / 5 + 32; },
  set fahrenheit(f) { this.degrees = (f - 32) * 5 / 9; },
};
function read(o) { return o.fahrenheit; }
celsius.fahrenheit = 212;
for (let i = 0; i < 3; i++) read(celsius);
%OptimizeFunctionOnNextCall(read);
console.log(read(celsius), celsius.degrees);
