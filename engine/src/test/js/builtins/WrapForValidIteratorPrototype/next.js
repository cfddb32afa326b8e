// WrapForValidIteratorPrototype.next
method(Object.getPrototypeOf(Iterator.from({next() {}})), 'next', 0);
const w = Iterator.from({get next() { order.push('get'); return () => ({value: 1}); }});
w.next();
w.next();
orderIs('get', 'read once');
refuses(w.next, undefined, {}, [].values());
