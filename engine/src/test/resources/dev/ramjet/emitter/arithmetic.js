function operators(a, b) {
  let r = a + b - a * b / a % b ** 2;
  r = (a & b | a ^ b) << 1 >> 2 >>> 3;
  r = -a + +b + ~a;
  r++; --r;
  const old = r--;
  return [a == b, a != b, a === b, a !== b, a < b, a <= b, a > b, a >= b, !a, typeof a, a in b, a instanceof b, old, 2 * 3 + 1];
}
function hazard(x) { return x + (x = 2) + x; }
function compare(a, b) { if (a < b) return 1; if (a <= b) return 2; if (a > b) return 3; if (a >= b) return 4; if (a == b) return 5;
  if (a != b) return 6; if (a === b) return 7; if (a !== b) return 8; if (a === undefined) return 9; if (a !== undefined) return 10; }
function not(a, b) { while (!(a < b)) a--; while (!(a <= b)) a--; do a--; while (a > b); do a--; while (a >= b); }
function jumps(a, b) { return !(a > b || a >= b) ? a ?? b : (a || b) && void a; }
function more(a, b) { while (true) { if (!(a > b)) break; if (!(a >= b)) break; } if (a > b && a >= b || a <= b) return a; if (a < b || !(a != b)) return 1n; }
function pick(a, b) { return (a < b || a <= b || a > b || a >= b || a == b || a === b) && (a != b || a !== b); }
