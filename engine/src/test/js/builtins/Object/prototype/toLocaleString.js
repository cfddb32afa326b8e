// Object.prototype.toLocaleString: https://tc39.es/ecma262/#sec-object.prototype.tolocalestring
method(Object.prototype, 'toLocaleString', 0);
same({toString: () => 'x'}.toLocaleString(), 'x');
(function () {
  'use strict';
  Object.defineProperty(Number.prototype, 'probe', {get() { return typeof this; }, configurable: true});
  same((5).probe, 'number');
  delete Number.prototype.probe;
})();
refuses(Object.prototype.toLocaleString, undefined, null);
