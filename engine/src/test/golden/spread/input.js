// Spread arguments are gathered in an array first; object spread copies own enumerable properties.
function sum(a, b, ...rest) { return a + b + rest.length; }
const list = [2, 3, 4];
const merged = { a: 1, ...{ b: 2, a: 3 }, c: 4 };
console.log(sum(1, ...list), Math.max(...list, 9), [0, ...list, ...'ab'].join(), Object.entries(merged).join(' '));
