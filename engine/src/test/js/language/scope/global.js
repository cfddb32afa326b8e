// The global scope: https://tc39.es/ecma262/#sec-global-environment-records
// top level
var g1 = 1;
let g2 = 2;
function g3() {}
same(globalThis.g1, 1);
same(globalThis.g2, undefined);
attributes(globalThis, 'g1', 'we');
attributes(globalThis, 'g3', 'we');
same(delete globalThis.g1, false);
implicit = 5;
attributes(globalThis, 'implicit', 'wec');
same(delete globalThis.implicit, true);
(0, eval)('var viaEval = 1; let hidden = 2');
attributes(globalThis, 'viaEval', 'wec');
same(typeof hidden, 'undefined');
throws(SyntaxError, () => (0, eval)('let g1'.replace('let g1', 'var g2')));
globalThis.late = 7;
same(late, 7);
class G4 {}
same(Object.hasOwn(globalThis, 'G4'), false);
