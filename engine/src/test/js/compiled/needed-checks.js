// Int arithmetic without the checks that nobody needs: what overflows, and what is -0, must still be seen wherever it can be.

function check(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': ' + actual + ' instead of ' + expected);
}

/** Warms f with what fits, then asks it what does not. */
function hot(f, warm, cases) {
  for (let i = 0; i < 3000; i++) f(...warm);
  for (const [args, expected] of cases) {
    check(f(...args), expected, f.name + '(' + args.join(', ') + ')');
    check(f(...args), expected, f.name + '(' + args.join(', ') + ') again');
  }
}

const MAX = 2147483647, MIN = -2147483648;

// Only the low bits are looked at.
hot(function lowOfSum(a, b) { return (a + b) & 255; }, [1, 2], [[[MAX, 1], 0], [[MIN, -1], 255], [[MAX, MAX], 254]]);
hot(function lowOfDifference(a, b) { return (a - b) >> 1; }, [5, 2], [[[MIN, 1], 1073741823], [[MAX, -1], -1073741824]]);
hot(function lowOfSums(a, b, c) { return (a + b + c) | 0; }, [1, 2, 3], [[[MAX, MAX, MAX], 2147483645], [[MIN, MIN, 1], 1]]);
// A product that is no exact double has other low bits than the wrapped one.
hot(function lowOfProduct(a, b) { return (a * b) & 0xffff; }, [3, 5], [[[MAX, MAX], 0], [[123456789, 987654321], 121932631112635269 & 0xffff]]);
hot(function lowOfSmallProduct(a, b) { return ((a & 0xffff) * (b >> 12)) | 0; }, [3, 5 << 12], [[[0xffff, MIN], (0xffff * -524288) | 0], [[0xffff, MAX], (0xffff * 524287) | 0]]);
hot(function lowOfProducts(a, b) { return ((a & 0x3ffffff) * (b & 0x3ffffff) + (a & 0x3ffffff) * (b & 0x3ffffff) + 1) & 0xffff; }, [3, 5],
  [[[0x3ffffff, 0x3ffffff], (0x3ffffff * 0x3ffffff + 0x3ffffff * 0x3ffffff + 1) & 0xffff]]);

// A sum of sums that is past 2^53 before its low bits are taken.
function doublings(a) {
  let x = a + 1;
  x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x;
  x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x; x = x + x;
  x = x + x; x = x + x; x = x + x; x = x + x; x = x + x;
  return (x + 5) | 0;
}
hot(doublings, [0], [[[1], 67108869], [[134217728], (134217729 * 33554432 + 5) | 0], [[MAX - 1], (MAX * 33554432 + 5) | 0]]);

// The number itself is wanted as well.
hot(function both(a, b) { const s = a + b; return (s & 15) + s; }, [1, 2], [[[MAX, 1], 2147483648], [[MAX, 2], 2147483650]]);
hot(function compared(a, b) { const s = a + b; return (s | 0) < 0 && s > 0; }, [1, 2], [[[MAX, 1], true], [[MIN, -1], false]]);
hot(function asIndex(a, b) { const s = a + b; return [7, 8, 9][s] === undefined ? s | 0 : s; }, [1, 1], [[[MAX, 1], MIN]]);
hot(function aroundLoop(n, step) { let s = 0; for (let i = 0; i < n; i++) s = (s & 1) + step + s; return s; }, [5, 3], [[[3, MAX], 6442450943]]);

// -0
hot(function product(a, b) { return a * b; }, [2, 3], [[[0, -1], -0], [[-1, 0], -0], [[0, 0], 0]]);
hot(function square(a) { return a * a; }, [2], [[[0], 0], [[-3], 9]]);
hot(function productOfNatural(a, b) { return (a & 7) * (b & 7); }, [2, 3], [[[0, -8], 0]]);
hot(function productOfHalfNatural(a, b) { return (a & 7) * (b >> 1); }, [2, 6], [[[0, -8], -0], [[8, -2], -0]]);
hot(function plusInt(a, b, c) { return a * b + (c | 0); }, [2, 3, 4], [[[0, -1, 0], 0], [[-1, 0, 5], 5]]);
hot(function plusProduct(a, b, c) { return a * b + c * b; }, [2, 3, 4], [[[0, -1, 0], -0], [[0, -1, 5], -5], [[0, -1, -0], 0]]);
hot(function minusInt(a, b, c) { return a * b - (c | 0); }, [2, 3, 4], [[[0, -1, 0], -0], [[0, -1, 1], -1]]);
hot(function intMinus(a, b, c) { return (c | 0) - a * b; }, [2, 3, 4], [[[0, -1, 0], 0], [[0, 1, 0], 0]]);
hot(function ofProduct(a, b, c) { return a * b * c; }, [2, 3, 4], [[[0, -1, 1], -0], [[0, -1, -1], 0], [[0, 1, -1], -0]]);
hot(function productCompared(a, b) { return a * b === 0; }, [2, 3], [[[0, -1], true]]);
hot(function productKept(a, b) { const p = a * b; if ((p & 1) === 1) return 1; return p; }, [2, 2], [[[0, -1], -0], [[3, 3], 1]]);
hot(function reciprocal(a, b) { const p = a * b; return (p | 0) === 0 ? 1 / p : p; }, [2, 3], [[[0, -1], -Infinity], [[0, 1], Infinity]]);
hot(function signThroughSums(a, b, c) { return a * b + a * c + b * c * a; }, [2, 3, 4], [[[0, -1, -1], 0], [[-0, 1, 1], -0], [[0, -1, -2], 0]]);

// What a frame state mentions is the number itself: the getter that appears makes the compiled code be left behind it.
function leftWithSum(o, a, b) {
  const s = a + b, low = s & 255;
  return o.x === 1 ? low : s;
}
function leftWithProduct(o, a, b) {
  const p = a * b, low = p & 255;
  return o.x === 1 ? low : p;
}
for (let i = 0; i < 3000; i++) {
  leftWithSum({ x: 1 }, i & 7, 3);
  leftWithProduct({ x: 1 }, i & 7, 3);
}
check(leftWithSum({ get x() { return 2; } }, MAX, 1), 2147483648, 'overflowing sum in a frame state');
check(leftWithProduct({ get x() { return 2; } }, 0, -1), -0, 'product -0 in a frame state');

// Nothing but the frame state behind a store mentions the sum: the rest has never run.
const sink = { v: 0 };
function leftBehindStore(o, a, b) {
  const s = a + b, low = s & 255;
  sink.v = low;
  return o.x === 1 ? low : o.y + s;
}
function signLeftBehindStore(o, a, b) {
  const p = a * b, low = p & 255;
  sink.v = low;
  return o.x === 1 ? low : o.y / p;
}
for (let i = 0; i < 3000; i++) {
  leftBehindStore({ x: 1, y: 1 }, i & 7, 3);
  signLeftBehindStore({ x: 1, y: 1 }, i & 7, 3);
}
check(leftBehindStore({ x: 2, y: 1 }, MAX, 1), 2147483649, 'overflowing sum in a frame state alone');
check(signLeftBehindStore({ x: 2, y: 1 }, 0, -1), -Infinity, 'product -0 in a frame state alone');

// Ranges of shifts: what is shifted out is not what an int multiplies by.
hot(function shiftedTwice(a) { return ((a & 7) << 28) + ((a & 7) << 28); }, [1], [[[4], 2147483648], [[7], 3758096384], [[6], 3221225472]]);
hot(function shiftedProduct(a, b) { return ((a & 3) << 30) * (b & 15); }, [0, 3], [[[1, 3], 3221225472], [[2, 3], -6442450944]]);
hot(function shiftedBack(a) { const s = (a << 4) >> 4; return s + s; }, [1], [[[134217727], 268435454], [[134217728], -268435456]]);
