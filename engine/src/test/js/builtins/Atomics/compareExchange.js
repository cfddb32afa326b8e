// Atomics.compareExchange: https://tc39.es/ecma262/#sec-atomics.compareexchange
method(Atomics, 'compareExchange', 4);
const t = new Uint8Array([5]);
same(Atomics.compareExchange(t, 0, 261, 9), 5, 'the expected value is converted to the element type');
same(t[0], 9);
same(Atomics.compareExchange(t, 0, 1, 2), 9);
same(t[0], 9);
Atomics.compareExchange(t, converts('index', 0), converts('expected', 0), converts('replacement', 0));
orderIs('index expected replacement');
