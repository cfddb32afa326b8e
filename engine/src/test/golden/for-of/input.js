// for-of over an array whose iterator nobody changed walks it by index; other iterables are asked for next, and closed on break.
function total(items) {
  let sum = 0;
  for (const x of items) {
    if (x > 3) break;
    sum += x;
  }
  return sum;
}
const closing = {
  [Symbol.iterator]() {
    let i = 0;
    return { next: () => ({ value: ++i, done: false }), return() { console.log('closed'); return {}; } };
  },
};
console.log(total([1, 2, 3]), total(new Set([1, 2])), total(closing));
