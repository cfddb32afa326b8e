function f(a, o) {
  let s = 0;
  for (let i = 0, n = a.length; i < n; i++) { if (i == 3) continue; s += a[i]; }
  for (const k in o) if (o[k]) break;
  for (var v of a) s += v;
  while (s > 10) s--;
  do { s++; } while (s < 5);
  for (;;) { if (s) return s; }
}
const closures = [];
for (let i = 0; i < 3; i++) closures.push(() => i);
for (const k in { a: 1 }) closures.push(() => k);
for (const v of [1]) closures.push(() => v);
for (closures.x of []) ;
