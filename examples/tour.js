// The tour of README.md: ./ramjet --print-tokens examples/tour.js, then --print-ast, --print-scopes, --print-bytecode, …
function add(a, b) { return a + b; }
let sum = 0;
for (let i = 0; i < 100000; i++) sum = add(sum, i) & 0xffff;
console.log(sum);
