// What uncaught errors of the language say
const message = (f) => { try { f(); } catch (e) { return e.constructor.name + ': ' + e.message; } };
same(message(() => undeclared1), 'ReferenceError: undeclared1 is not defined');
same(message(() => { const c = 1; c = 2; }), 'TypeError: Assignment to constant variable.');
same(message(() => { x; let x; }), "ReferenceError: Cannot access 'x' before initialization");
same(message(() => null.foo), "TypeError: Cannot read properties of null (reading 'foo')");
same(message(() => { undefined.foo = 1; }), "TypeError: Cannot set properties of undefined (setting 'foo')");
same(message(() => { let f = 5; f(); }), 'TypeError: f is not a function');
same(message(() => { const o = {}; o.m(); }), 'TypeError: o.m is not a function');
same(message(() => { class A {} A(); }), "TypeError: Class constructor A cannot be invoked without 'new'");
same(message(() => { const [a] = 5; }).startsWith('TypeError: '), true);
same(message(() => { 'use strict'; Object.freeze({a: 1}).a = 2; }), "TypeError: Cannot assign to read only property 'a' of object '#<Object>'");
same(message(() => [].reduce((a) => a)), 'TypeError: Reduce of empty array with no initial value');
same(message(() => 'a'.repeat(-1)), 'RangeError: Invalid count value: -1');
same(message(() => new Array(-1)), 'RangeError: Invalid array length');
same(message(() => 1n + 1), 'TypeError: Cannot mix BigInt and other types, use explicit conversions');
same(message(() => Symbol() + ''), 'TypeError: Cannot convert a Symbol value to a string');
