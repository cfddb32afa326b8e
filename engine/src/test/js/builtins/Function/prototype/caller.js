// Function.prototype.caller: https://tc39.es/ecma262/#sec-get-function.prototype.caller
// Function.prototype.caller: see arguments.js; here that a strict function has neither
(function () {
  'use strict';
  same(Object.hasOwn(function () {}, 'caller'), false);
  same(Object.hasOwn(function () {}, 'arguments'), false);
})();
