// An element that is read for its type alone: what the compiler concludes from the kind of the elements has to be checked all the same.
function kindOf(a, i) { return typeof a[i] === 'number' ? 'number' : 'other'; }
function isMissing(a, i) { return a[i] === undefined; }
for (let i = 0; i < 200; i++) {
  const a = i & 1 ? [1, 2, 3] : [0.5, 1.5, 2.5];
  same(kindOf(a, i % 3), 'number');
  same(isMissing(a, i % 3), false);
}
for (const a of [['x', 1n, {}], [0.5, , 2.5], [1], new Array(4)]) {
  for (let i = 0; i < 3; i++) {
    same(kindOf(a, i), typeof a[i] === 'number' ? 'number' : 'other', show(a) + i);
    same(isMissing(a, i), [a[i]].includes(undefined), show(a) + i);
  }
}
function doublesOnly(a, i) { return typeof a[i]; }
for (let i = 0; i < 200; i++) same(doublesOnly([0.5, 1.5, 2.5], i % 3), 'number');
same(doublesOnly([0.5, , 2.5], 1), 'undefined');
same(doublesOnly([0.5], 3), 'undefined');
