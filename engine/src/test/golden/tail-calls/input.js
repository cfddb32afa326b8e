// A call in tail position of a strict function is an instruction of its own and does not grow the stack.
'use strict';
function even(n) { return n === 0 ? true : odd(n - 1); }
function odd(n) { return n === 0 ? false : even(n - 1); }
function notTail(n) { return n === 0 ? 0 : 1 + notTail(n - 1); }
console.log(even(100000), notTail(10));
