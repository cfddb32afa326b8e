// Goes behind a program that defines bench() and, where the result is known, expected. Runs it for the given number of milliseconds,
// at least `least` times, and prints one line: the first time, the median of the last third, and how many runs the first five seconds saw.
(function () {
  var log = typeof console !== 'undefined' ? function (s) { console.log(s); } : print;
  var now = typeof performance !== 'undefined' && performance.now ? function () { return performance.now(); } : Date.now;
  var times = [], begin = now(), inFive = 0;
  function check(r) {
    if (typeof expected !== 'undefined' && expected !== null ? r !== expected : r === false) throw new Error('wrong result: ' + r);
  }
  function done(t0, r) {
    var t = now();
    times.push(t - t0);
    if (t - begin <= 5000) inFive++;
    check(r);
    return t - begin < BUDGET || times.length < LEAST;
  }
  function finish() {
    var first = times[0], n = times.length;
    var last = times.slice(n - Math.max(1, Math.floor(n / 3))).sort(function (a, b) { return a - b; });
    var tenth = times[Math.min(9, n - 1)];
    log('@@' + JSON.stringify({ first: first, steady: last[last.length >> 1], tenth: tenth, inFive: inFive, runs: n, elapsed: now() - begin }));
  }
  function next() {
    for (;;) {
      var t0 = now(), r = bench();
      if (r && typeof r.then === 'function') {
        r.then(function (v) { if (done(t0, v)) next(); else finish(); });
        return;
      }
      if (!done(t0, r)) break;
    }
    finish();
  }
  next();
})();
