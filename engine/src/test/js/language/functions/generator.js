// Generators: https://tc39.es/ecma262/#sec-generator-function-definitions
function* g(n) { const x = yield n; try { yield* [x, x + 1]; } finally { order.push('closed'); } return 'r'; }
const it = g(1);
equal(it.next(), {value: 1, done: false});
equal(it.next(10), {value: 10, done: false});
equal(it.next(), {value: 11, done: false});
equal(it.next(), {value: 'r', done: true});
orderIs('closed');
equal([...g(1)].slice(0, 1), [1]);
order.length = 0;
function* inner() { const got = yield 'a'; order.push(got); return 'result'; }
function* outer() { const r = yield* inner(); yield r; }
const o = outer();
o.next();
equal(o.next('sent'), {value: 'result', done: false});
orderIs('sent');
function* delegate() { yield* iterator([1, 2], 'd'); }
const d = delegate();
d.next();
d.return(5);
orderIs('d.next d.return');
const t = delegate();
t.next();
throws(TypeError, () => t.throw(new RangeError()), 'no throw method: closed, and a TypeError');
orderIs('d.next d.return');
function* fibonacci() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } }
equal(fibonacci().take(8).toArray(), [0, 1, 1, 2, 3, 5, 8, 13]);
function* expressions() { return [yield, (yield) + 1, yield yield 5]; }
const e = expressions();
e.next();
e.next('x');
e.next(1);
e.next('y');
equal(e.next('z').value, ['x', 2, 'z']);
same({*m() { yield this.v; }, v: 3}.m().next().value, 3);
function* early(a = (() => { throw new RangeError(); })()) {}
throws(RangeError, () => early(), 'parameters at the call');
syntaxErrors('function* g() { function yield() {} "use strict"; }'.replace('function yield', 'function* yield'), 'function* g(a = yield) {}', 'function* g() { yield\n* 1 }', 'function* g() { (yield) => 1 }', '"use strict"; var yield', 'function* g() { void yield; }');
