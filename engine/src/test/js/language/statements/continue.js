// continue: https://tc39.es/ecma262/#sec-continue-statement
let seen = '';
outer: for (const a of [1, 2]) { for (const b of [1, 2]) { if (b === 2) continue outer; seen += a + '' + b + ' '; } }
same(seen, '11 21 ');
let n = 0;
do { n++; continue; } while (n < 3);
same(n, 3);
for (let i = 0; i < 2; i++) { try { continue; } finally { seen += 'f'; } }
same(seen, '11 21 ff');
outer2: for (const x of [1, 2]) { for (const y of iterator([1])) continue outer2; }
orderIs('it.next it.return it.next it.return');
syntaxErrors('continue;', 'a: { continue a; }', 'a: while (1) { (() => { continue a; })(); }', 'switch (1) { case 1: continue; }');
