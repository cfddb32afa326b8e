// Function.prototype.arguments: https://tc39.es/ecma262/#sec-get-function.prototype.arguments
// Function.prototype.arguments and caller
for (const name of ['arguments', 'caller']) {
  const d = Object.getOwnPropertyDescriptor(Function.prototype, name);
  throws(TypeError, () => d.get.call((function () { 'use strict'; return () => 0; })()), name);
  same(d.enumerable, false);
  same(d.configurable, true);
}
throws(TypeError, () => (() => { 'use strict'; }).caller);
throws(TypeError, () => (class {}).arguments);
