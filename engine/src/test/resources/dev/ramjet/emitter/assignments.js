function assign(o, k, v) {
  o.a = v; o[k] = v; o['b'] = v; o[0] = v;
  o.a += 1; o[k] *= 2; o[k]++; --o.a;
  o.a ||= v; o[k] &&= v; v ??= k;
  const old = o[k]++;
  return o.x = o.y = old;
}
let top1 = 1; const fixed = 2; var global = 3;
function outer() { top1 = 2; global += 1; undeclared = 4; fixed; return typeof missing; }
function dead() { x; let x = 1; x = 2; { y = 1; const y = 2; y = 3; } return function () { x; z = 1; }; let z; }
(function named() { named = 1; })();
(function () { 'use strict'; undeclared = this.undeclared = 5; delete this.x; delete this['y']; })();
delete global; delete top1; 
f() = 1;
