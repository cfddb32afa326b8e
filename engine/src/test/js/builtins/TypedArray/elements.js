// TypedArray.elements
// Integer-indexed properties
eachTypedArray((T, make, n) => {
  const t = make(1, 2);
  same(t[2], undefined);
  t[5] = n(9);
  same(t.length, 2);
  same('1' in t, true);
  same('2' in t, false);
  same('-0' in t, false);
  same('1.5' in t, false);
  t['-0'] = n(5);
  same(Object.hasOwn(t, '-0'), false);
  same(t[0], n(1));
  t.foo = 1;
  equal(Object.keys(t), ['0', '1', 'foo']);
  same(delete t[0], false);
  same(delete t[7], true);
  equal(Object.getOwnPropertyDescriptor(t, 0), {value: n(1), writable: true, enumerable: true, configurable: true});
  same(Reflect.defineProperty(t, 0, {value: n(3), enumerable: false}), false);
  same(Reflect.defineProperty(t, 0, {value: n(3)}), true);
  same(Reflect.defineProperty(t, 2, {value: n(3)}), false);
  same(Reflect.set(t, 5, n(1)), true);
  same(t[0], n(3));
  t[0] = {valueOf() { order.push('converted'); return n(7); }};
  t[9] = {valueOf() { order.push('converted'); return n(7); }};
  orderIs('converted converted');
  Object.preventExtensions(t);
  same(Reflect.ownKeys(t)[0], '0');
});
