const jsonata = require('jsonata');
const data = { orders: [{ id: 1, items: [{ p: 10, q: 2, n: 'x' }, { p: 3, q: 1, n: 'y' }] }, { id: 2, items: [{ p: 5, q: 4, n: 'x' }] }] };
(async () => {
  for (const q of ['$sum(orders.items.(p * q))', 'orders[id = 2].items.n', 'orders.items{n: $sum(q)}', '$map(orders, function($o, $i) { $i & ":" & $o.id })', 'orders.items^(>p).n', '($f := function($n) { $n < 2 ? 1 : $n * $f($n - 1) }; $f(10))', '$uppercase($join(orders.items.n, "-")) ~> $replace(/X/, "z")', '$formatNumber(1234.5, "#,##0.00")', '$fromMillis(0)']) console.log(q, '=>', JSON.stringify(await jsonata(q).evaluate(data)));
  try { await jsonata('1 + ').evaluate({}); } catch (e) { console.log(e.code, e.message); }
})();
