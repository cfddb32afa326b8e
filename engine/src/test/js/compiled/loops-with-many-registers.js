// A loop that names few of the values that live on behind it: they stay in the interpreter's frame, and must be there when the loop is left, however that happens.
function source(n) {
  var s = 'var s = 0, o = { x: 1 };';
  for (var i = 0; i < n; i++) s += 'var v' + i + ' = ' + (i % 3 === 0 ? 'a + ' + i : i % 3 === 1 ? 'a + ' + i + '.5' : '"t" + (a + ' + i + ')') + ';';
  s += 'for (var i = 0; i < k; i++) { s = s + i | 0; if (i === late) { v0 = v0 + 0.25; o = { y: 2, x: 7 }; } s = s + o.x | 0; v3 = v0 + 1;'
    + ' for (var j = 0; j < 3; j++) { s = s + j | 0; if (i === thrown) throw new Error("out of it"); } }';
  s += 'return [s, i, o.x';
  for (i = 0; i < n; i++) s += ', v' + i;
  return s + '].join();';
}
for (var n of [4, 40, 300]) {
  var text = source(n);
  // A function of its own for each way out.
  var make = function () { return new Function('a', 'k', 'late', 'thrown', text); };
  var expected = [make()(3, 3, -1, -1), make()(3, 3, 1, -1)];
  if (expected[0].split(',').length !== n + 3) throw new Error('length ' + n);
  var f = make(), g = make();
  var long = f(3, 20000, -1, -1).split(','), left = g(3, 20000, 15000, -1).split(',');
  var short = expected[0].split(','), changed = expected[1].split(',');
  for (var i = 3; i < n + 3; i++) {
    if (long[i] !== short[i]) throw new Error('register ' + (i - 3) + ' of ' + n + ': ' + long[i] + ' for ' + short[i]);
    if (left[i] !== changed[i]) throw new Error('register ' + (i - 3) + ' of ' + n + ' after an exit: ' + left[i] + ' for ' + changed[i]);
  }
  var caught = 0;
  try { f(3, 20000, -1, 19000); } catch (e) { caught = e.message; }
  if (caught !== 'out of it') throw new Error('not thrown');
  for (i = 0; i < 40; i++) if (f(3, 300, -1, -1).split(',').slice(3).join() !== long.slice(3).join()) throw new Error('round ' + i);
}
// In a handler, and in generators.
function protectedLoop(a, k) {
  var before = a + 'b', s = 0, p = a * 1.5;
  for (var i = 0; i < k; i++) {
    try {
      if (i % 5000 === 4999) throw i;
      s = s + i | 0;
    } catch (e) {
      s = s - e | 0;
    }
  }
  return before + p + s;
}
if (protectedLoop(2, 20000) !== protectedLoop(2, 20000) || protectedLoop(4, 0) !== '4b60') throw new Error('handler');
function* steps(a, k) {
  var before = a + 'b', p = a * 1.5, s = 0;
  for (var i = 0; i < k; i++) { s = s + i | 0; if (i % 2) yield before + p + s; }
  return before + p + s;
}
var last, count = 0;
for (last of steps(2, 20000)) count++;
if (count !== 10000 || last !== '2b3' + 199990000) throw new Error('generator ' + last);
