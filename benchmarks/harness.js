// Goes behind a program that defines bench() and, where the result is known, expected. Runs it for the given number of milliseconds,
// at least `least` times, and prints one line: the first time, the median of the last third, how many runs the first five seconds saw,
// and when 50 % and 90 % of the final speed were reached.
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
  // When runs had come to a share of the final speed for good, in milliseconds from the start: three in a row in their median.
  function timeTo(share, steady) {
    var at = 0;
    for (var i = 0; i < times.length; i++) {
      var three = times.slice(i, i + 3).sort(function (a, b) { return a - b; });
      at += times[i];
      if (three[three.length >> 1] <= steady / share) return at;
    }
    return at;
  }
  function finish() {
    var first = times[0], n = times.length;
    var last = times.slice(n - Math.max(1, Math.floor(n / 3))).sort(function (a, b) { return a - b; });
    var tenth = times[Math.min(9, n - 1)], steady = last[last.length >> 1];
    log('@@' + JSON.stringify({ first: first, steady: steady, tenth: tenth, half: timeTo(0.5, steady), ninety: timeTo(0.9, steady), inFive: inFive, runs: n, elapsed: now() - begin }));
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
