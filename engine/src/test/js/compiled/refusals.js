// Functions that the compiler could not make code of: they run compiled, and say the same as interpreted.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}

// A check in code that runs only behind a handler (cold, so it stands at the end of the method), whose value a loop behind it uses (which does not).
var numbers = [0.5, 1.5, -0, 3], text = '';
function behindHandler(x, y) {
  let s = 0.5;
  try {
    let v = y;
  } catch (e) {
    y = e.message + 1;
  } finally {
    try {
      x = ~text.call(s.m(String(s).length, s), text / y?.d, x);
    } catch (e) {
      x = e.message + 1;
    } finally {
      if (typeof (0.1 << 1) === 'undefined') return y >>> 1;
    }
  }
  try {
    y = numbers.reduce((t, p) => t + p, 0) + (x + null);
  } catch (e) {
    x = e;
  }
  return x + y;
}
for (let i = 0; i < 200; i++) assertEq(behindHandler(2, i), 's.m is not a function15s.m is not a function1null', 'behind a handler');

// undefined, which an object is known to have in the place of a function that used to be there, is also in a register of constants; what a check says of it
// in one branch must not be lost where the branches meet.
var holder = {a: 31, b: -1.5}, seen = 0, list = [1, , 3, , 5];
var lost = function lost(x, y) {
  if (Math.abs(holder?.b) >= x) {
    try {
    } finally {
      this.a = -list[x] + holder.n(~y, seen);
    }
  }
  switch ((x << y) >= undefined ? Math.trunc(seen) : true) {
    case true: return 'no';
    default: return 'yes';
  }
};
function callsLost(x) {
  try { return lost(x, undefined); } catch (e) { return e.message; }
}
for (let r = 0; r < 60; r++) {
  if (r === 40) holder = new Proxy({b: -2147483648, n(x, y) { return y; }}, {get(t, k) { return t[k]; }});
  assertEq(callsLost(r), r < 2 ? 'holder.n is not a function' : 'no', 'call ' + r);
}
