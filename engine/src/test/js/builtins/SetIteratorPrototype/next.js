// SetIteratorPrototype.next
method(Object.getPrototypeOf(new Set().values()), 'next', 0);
const proto = Object.getPrototypeOf(new Set().values());
tag(proto, 'Set Iterator');
refuses(proto.next, undefined, {}, new Set(), new Map().values());
const s = new Set([1, 2, 3]), seen = [];
for (const v of s) {
  seen.push(v);
  if (seen.length === 1) { s.delete(1); s.add(1); s.delete(2); }
}
equal(seen, [1, 3, 1]);
