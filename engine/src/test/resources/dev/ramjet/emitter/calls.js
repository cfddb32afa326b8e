function calls(f, o, ...rest) {
  f(); f(1); f(1, 2, o); f(f, o); o.m(1); o['n'](2); o[f](3); f(...rest); o.m(1, ...rest, 2);
  new f; new f(1); new f(...rest);
  o?.a?.[f]?.(1); o?.m(); (o?.m)(); delete o?.a;
  f`a${1}b${2}`; o.m`x`;
  %DebugPrint(f);
  debugger;
  return import('x', {});
}
function strict(f, a) { 'use strict'; if (a) return f(a); return a ? f(1) : a && f(2); }
function target() { return new.target; }
