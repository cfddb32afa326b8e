// for: https://tc39.es/ecma262/#sec-for-statement
let log = '';
for (let i = 0, j = 3; i < j; i++, j--) log += i + '' + j + ' ';
same(log, '03 12 ');
for (;;) break;
var v = 0;
for (v = 1; v < 3;) v++;
same(v, 3);
for (const o = {n: 0}; o.n < 2;) o.n++;
same(eval('for (var i = 0; i < 2; i++) i * 10;'), 10);
const fs = [];
for (let i = 0; i < 2; fs.push(() => i), i++);
equal(fs.map((f) => f()), [1, 2]);
for (let [a, b] = [1, 2]; a < b; a++) same(b, 2);
for (var x = ('a' in {a: 1}) ? 1 : 0; x < 2; x++);
syntaxErrors('for (let a; ; ) { var a; }', 'for (;;) let\n[a] = 1', 'for (;) ;', 'for (let of [1]);');
