// for-in: integer keys in order, then names in order of creation, then what the prototype adds; no key twice.
function keys(o) {
  let all = '';
  for (const k in o) all += k + ' ';
  return all;
}
const base = { shared: 1, x: 2 };
const o = { __proto__: base, b: 1, 7: 1, x: 3, 2: 1 };
console.log(keys(o) + keys('ab') + keys(null));
