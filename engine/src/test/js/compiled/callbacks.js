// Array methods that call back, inlined as loops: all of them, over all kinds of elements, with arrays that change in the middle, exceptions, and code that is left there.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const HOT = 1500;
function each(a) { let s = ''; a.forEach((x, i, all) => { s += x + ':' + i + (all === a ? ',' : '!'); }); return s; }
function chain(a) { return a.map(x => x * 2).filter(x => x % 3 === 0).reduce((p, x) => p + x, 0); }
function asks(a, v) { return [a.some(x => x === v), a.every(x => x !== v), a.find(x => x === v), a.findIndex(x => x === v)].join(); }
for (let i = 0; i < HOT; i++) {
  assertEq(each([1, 2]), '1:0,2:1,', 'each'); assertEq(chain([1, 2, 3, 6]), 18, 'chain');
  assertEq(asks([4, 5], 5), 'true,false,5,1', 'found'); assertEq(asks([4, 5], 6), 'false,true,,-1', 'not found');
}
// Other kinds of elements, holes, ends.
assertEq(each([0.5, 'a', null, undefined]), '0.5:0,a:1,null:2,undefined:3,', 'any'); assertEq(each([]), '', 'empty'); assertEq(each([1, , 3]), '1:0,3:2,', 'hole');
assertEq(chain([0.75, 1.5, 3]), 9, 'fractions'); assertEq(chain(['3', '6']), 18, 'strings');
const holes = [1, , 3].map(x => x); assertEq(1 in holes, false, 'hole stays'); assertEq(holes.length, 3, 'length');
function mapped(a, f) { return a.map(x => f(x)); }
for (let i = 0; i < HOT; i++) assertEq(mapped([1, 2, 3], x => x + i).join(), [1 + i, 2 + i, 3 + i].join(), 'map');
{ const r = mapped([1, , 3, , ], x => x); assertEq(r.length, 4, 'trailing holes'); assertEq(Object.keys(r).join(), '0,2', 'their places'); }
assertEq(mapped([1, 2, 3], x => x === 2 ? 0.5 : x).join(), '1,0.5,3', 'becomes doubles'); assertEq(mapped([1, 2, 3], x => x === 2 ? 'b' : x).join(), '1,b,3', 'becomes objects');
assertEq(mapped([1, 2 ** 31 - 1], x => x + 1).join(), '2,2147483648', 'overflow'); assertEq(mapped([-0, 0], x => x)[0], -0, '-0'); assertEq(mapped([-(2 ** 31)], x => x)[0], -(2 ** 31), 'the least int');
for (let i = 0; i < HOT; i++) assertEq(each([i, 'x']), i + ':0,x:1,', 'mixed');

// The array changes under the loop.
function changing(a, what) { let n = 0; a.forEach((x, i) => { n += i; if (i === 1) what(a); }); return n; }
for (let i = 0; i < HOT; i++) assertEq(changing([1, 2, 3, 4], () => {}), 6, 'unchanged');
assertEq(changing([1, 2, 3, 4], a => { a.length = 2; }), 1, 'shorter'); assertEq(changing([1, 2, 3, 4], a => { a.push(9); }), 6, 'longer');
assertEq(changing([1, 2, 3, 4], a => { delete a[2]; }), 4, 'deleted'); assertEq(changing([1, 2, 3, 4], a => { a[2] = 'x'; a[3] = 0.5; }), 6, 'another kind');
assertEq(changing([1, 2, 3, 4], a => { a[100000] = 1; }), 6, 'sparse'); assertEq(changing([1, 2, 3, 4], a => { Object.defineProperty(a, 2, {get() { return 7; }}); }), 6, 'an accessor');
for (let i = 0; i < HOT; i++) assertEq(changing([1, 2, 3, 4], a => { a.length = 2; }), 1, 'shorter each time');

// thisArg, `this`, exceptions in the middle, who catches them, and where they come from.
function withThis(a, t) { const r = []; a.forEach(function (x) { 'use strict'; r.push(this === t); }, t); return r.join(); }
for (let i = 0; i < HOT; i++) assertEq(withThis([1, 2], i), 'true,true', 'thisArg');
function thrower(a, at) { let seen = 0; try { a.forEach((x, i) => { seen++; if (i === at) throw new Error('at ' + i); }); } catch (e) { return e.message + seen; } return 'none' + seen; }
for (let i = 0; i < HOT; i++) assertEq(thrower([1, 2, 3], -1), 'none3', 'no exception');
for (let i = 0; i < HOT; i++) assertEq(thrower([1, 2, 3], i % 3), 'at ' + i % 3 + (i % 3 + 1), 'exception');
function inside() { return [1].map(function callback() { return new Error('here').stack; })[0]; }
for (let i = 0; i < HOT; i++) { const names = inside().split('\n').map(l => (/at (?:new )?(\w+)/.exec(l) || [])[1]).filter(n => n === 'callback' || n === 'inside' || n === 'map').filter(n => n !== 'map'); assertEq(names.join(), 'callback,inside', 'stack'); }
function returns(a) { for (const row of a) { if (row.every(x => x > 0)) return row.reduce((p, x) => p * x, 1); } return -1; }
for (let i = 0; i < HOT; i++) assertEq(returns([[0], [2, 3]]), 6, 'out of a loop');
function nested(a) { return a.map(x => a.filter(y => y < x).map(y => x - y)).reduce((p, r) => p + r.reduce((q, y) => q + y, 0), 0); }
for (let i = 0; i < 600; i++) assertEq(nested([1, 2, 4]), 6, 'nested');

// What is no plain array goes to the builtin; species, subclasses, replaced methods, other receivers.
function doubled(a) { return a.map(x => x * 2); }
for (let i = 0; i < HOT; i++) assertEq(doubled([1, 2]).join(), '2,4', 'doubled');
class Sub extends Array {} assertEq(doubled(Sub.of(1, 2)) instanceof Sub, true, 'subclass');
const own = [1, 2]; own.constructor = {[Symbol.species]: Sub}; assertEq(doubled(own) instanceof Sub, true, 'species'); assertEq(doubled([1]) instanceof Sub, false, 'of that array alone');
assertEq(doubled({map(f) { return f(4); }}), 8, 'its own map');
function likes(o) { return Array.prototype.map.call(o, x => x + 1).join(); }
for (let i = 0; i < HOT; i++) assertEq(likes({length: 2, 0: 1, 1: 2}), '2,3', 'array-like');
assertEq(likes([4]), '5', 'an array'); assertEq(likes('12'), '11,21', 'a string');
let bad = ''; try { [1].map(undefined); } catch (e) { bad = e.name; } assertEq(bad, 'TypeError', 'no function'); try { [].reduce((a, b) => a); } catch (e) { bad = e.message; } assertEq(/empty array/.test(bad), true, 'nothing to reduce');
// A prototype gets elements.
Array.prototype[1] = 'p'; assertEq(each([1, , 3]), '1:0,p:1,3:2,', 'inherited'); assertEq(doubled([1, , 3]).join(), '2,NaN,6', 'inherited, mapped'); delete Array.prototype[1];
assertEq(each([1, , 3]), '1:0,3:2,', 'no more');
const method = Array.prototype.forEach; Array.prototype.forEach = function (f) { f('mine', 0, this); }; assertEq(each([1, 2]), 'mine:0,', 'replaced'); Array.prototype.forEach = method; assertEq(each([1, 2]), '1:0,2:1,', 'put back');
