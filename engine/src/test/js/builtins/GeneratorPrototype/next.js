// GeneratorPrototype.next
method(Object.getPrototypeOf(function* () {}).prototype, 'next', 1);
function* g() { const a = yield 1; const b = yield a; return b; }
const it = g();
equal(it.next('lost'), {value: 1, done: false});
equal(it.next('a'), {value: 'a', done: false});
equal(it.next('b'), {value: 'b', done: true});
equal(it.next(), {value: undefined, done: true});
tag(Object.getPrototypeOf(g).prototype, 'Generator');
refuses(it.next, undefined, {}, g, [].values());
function* r() { self.next(); }
const self = r();
throws(TypeError, () => self.next());
