// GeneratorPrototype.throw
method(Object.getPrototypeOf(function* () {}).prototype, 'throw', 1);
function* g() { try { yield 1; } catch (e) { yield e; } return 9; }
const it = g();
it.next();
equal(it.throw('x'), {value: 'x', done: false});
equal(it.next(), {value: 9, done: true});
throws(RangeError, () => g().throw(new RangeError()));
throws(RangeError, () => it.throw(new RangeError()));
refuses(it.throw, undefined, {});
