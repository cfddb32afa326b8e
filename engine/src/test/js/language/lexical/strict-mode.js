// What strict mode changes: https://tc39.es/ecma262/#sec-strict-mode-of-ecmascript
(function () {
  'use strict';
  throws(ReferenceError, () => { notDeclared = 1; });
  throws(TypeError, () => { Object.freeze([1])[0] = 2; });
  throws(TypeError, () => { delete Object.prototype; });
  throws(TypeError, () => { (function () {}).caller; });
  same(eval('var x = 1; x'), 1);
  same(typeof x, 'undefined');
  { function inner() {} }
  same(typeof inner, 'undefined');
})();
syntaxErrors('"use strict"; with (a) {}', '"use strict"; 010', '"use strict"; delete a', '"use strict"; eval = 1', '"use strict"; arguments++', '"use strict"; function f(a, a) {}', '"use strict"; var public', '"use strict"; interface = 1', '"use strict"; if (1) function f() {}', '"use strict"; "\\07"');
