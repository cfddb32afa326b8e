// Spread and Object.assign of plain objects, which may share shapes with their source, and what must not.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
const j = JSON.stringify;
const src = {a: 1, b: 2.5, c: 'x', d: null, e: undefined, f: {}, g: 7};
const s1 = {...src}, s2 = Object.assign({}, src);
assertEq(j(s1), j(src), 'spread');
assertEq(j(s2), j(src), 'assign');
s1.a = 'changed'; s1.b = 'too'; s1.h = 1; delete s1.c;
assertEq(src.a + src.b + src.c + ('h' in src), '13.5'.replace('13.5', '3.5') + 'xfalse', 'the source is not touched');
src.g = 9;
assertEq(s2.g, 7, 'the copy is not touched');
const many = {};
for (let i = 0; i < 30; i++) many['k' + i] = i % 3 ? i : 'v' + i;
const m2 = {...many}; m2.k29 = 'last'; m2.k28 = 0.5;
assertEq(many.k29 + many.k28, 57, 'long objects');
assertEq(Object.keys(m2).length, 30, 'all copied');
assertEq(j({x: 0, ...src, a: 5}), j({x: 0, a: 5, b: 2.5, c: 'x', d: null, e: undefined, f: {}, g: 9}), 'spread in the middle');
const frozen = Object.freeze({p: 1});
const thawed = {...frozen}; thawed.p = 2; thawed.q = 3;
assertEq(thawed.p + thawed.q, 5, 'a copy of a frozen object is not frozen');
const hidden = Object.defineProperty({v: 1}, 'h', {value: 2});
assertEq(j(Object.keys({...hidden})), '["v"]', 'hidden');
const ro = Object.defineProperty({}, 'r', {value: 1, enumerable: true});
const rc = {...ro}; rc.r = 2;
assertEq(rc.r, 2, 'a copy of a read-only property is writable');
let got = 0;
const withGetter = {get z() { got++; return 5; }, y: 1};
const wc = {...withGetter};
assertEq(got + ',' + wc.z + ',' + got, '1,5,1', 'getters are called once');
const sym = Symbol();
assertEq({...{[sym]: 4, a: 1}}[sym], 4, 'symbols');
class C { constructor() { this.own = 1; } }
const c = {...new C};
assertEq(Object.getPrototypeOf(c) === Object.prototype && c.own, 1, 'prototype is not copied');
const bare = Object.assign(Object.create(null), {a: 1});
assertEq(Object.getPrototypeOf(bare), null, 'assign to an object without prototype');
const proto = {__proto__: null, ['__proto__']: 1};
assertEq(Object.keys({...proto})[0], '__proto__', 'spread defines __proto__');
const evil = JSON.parse('{"__proto__": {"x": 1}, "a": 1}');
const e1 = {...evil};
assertEq(Object.getPrototypeOf(e1), Object.prototype, 'spread does not set the prototype');
const e2 = Object.assign({}, evil);
assertEq(e2.x, 1, 'assign does');
Object.defineProperty(Object.prototype, 'tt', {set(v) { this.seen = v; }, configurable: true});
assertEq(Object.assign({}, {tt: 1}).seen, 1, 'assign calls setters of Object.prototype');
assertEq({...{tt: 1}}.tt, 1, 'spread does not');
delete Object.prototype.tt;
const target = {a: 0};
Object.assign(target, {a: 1, b: 2}, null, {c: 3}, 'xy');
assertEq(j(target), '{"0":"x","1":"y","a":1,"b":2,"c":3}', 'several sources');
const {a, ...rest} = {a: 1, b: 2, c: 3};
assertEq(j(rest), '{"b":2,"c":3}', 'rest');
// Representations: a copy whose shape is generalised later
function make(v) { return {...{n: v}}; }
const n1 = make(1), n2 = make(1.5), n3 = make('s');
n1.n = 's'; n2.n = 3;
assertEq(n1.n + n2.n + n3.n, 's3s', 'representations');
