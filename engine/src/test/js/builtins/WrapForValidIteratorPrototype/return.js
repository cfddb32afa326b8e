// WrapForValidIteratorPrototype.return
method(Object.getPrototypeOf(Iterator.from({next() {}})), 'return', 0);
const w = Iterator.from({next() {}, return() { order.push('return'); return {value: 5, done: true}; }});
equal(w.return(), {value: 5, done: true});
orderIs('return');
equal(Iterator.from({next() {}}).return(), {value: undefined, done: true});
refuses(w.return, undefined, {});
