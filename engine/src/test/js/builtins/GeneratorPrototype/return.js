// GeneratorPrototype.return
method(Object.getPrototypeOf(function* () {}).prototype, 'return', 1);
function* g() { try { yield 1; } finally { order.push('finally'); yield 2; } }
const it = g();
it.next();
equal(it.return(5), {value: 2, done: false});
equal(it.next(), {value: 5, done: true});
orderIs('finally');
equal(g().return(7), {value: 7, done: true}, 'not started');
function* o() { try { yield 1; } finally { return 3; } }
const over = o();
over.next();
equal(over.return(5), {value: 3, done: true});
refuses(it.return, undefined, {});
