// top level: callers are counted from here
// What f.caller says is the same however the functions run.
function asks() { return asks.caller; }
function calls() { return asks(); }
function calleeAsks() { return arguments.callee.caller; }
function make() { return function inner() { return calleeAsks(); }; }
const strict = function () { 'use strict'; return asks(); };
const arrow = () => calls();
const holder = {go() { return asks(); }, get got() { return asks(); }, arrow: () => asks(), *steps() { yield asks(); }};
function Made() { this.caller = asks(); }
function seen() {}
function shows(a) { return shows.arguments; }
function hides() { const f = hides; return f['arguments']; }
class C { go() { return asks(); } }
for (let i = 0; i < 60; i++) {
  same(calls(), calls);
  same(arrow(), calls);
  same(strict(), null);
  same(new C().go(), null);
  const a = make(), b = make();
  same(a(), a);
  same(b(), b);
  same(asks.caller, null);
  same([1].map(function each() { return asks(); })[0].name, 'each');
  same(holder.go(), holder.go);
  same(holder.got.name, 'get got');
  same(holder.arrow(), holder.arrow);
  same([...holder.steps()][0], null);
  same(new Made().caller, Made);
  same(seen.arguments, null);
  equal([...shows(1, 'two', i)], [1, 'two', i]);
  same(shows.call(null).length, 0);
  same(shows(3).callee, shows);
  same(hides(1), null);
}
