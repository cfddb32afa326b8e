// globalThis
// The global object and its value properties
same(attributes(globalThis, 'globalThis', 'wc').value, globalThis);
same(attributes(globalThis, 'NaN', '').value, NaN);
same(attributes(globalThis, 'Infinity', '').value, Infinity);
same(attributes(globalThis, 'undefined', '').value, undefined);
NaN = 1;
same(NaN, NaN);
(function () {
  'use strict';
  throws(TypeError, () => { undefined = 1; });
  throws(TypeError, () => { Infinity = 1; });
})();
for (const name of ['Math', 'JSON', 'Reflect', 'Atomics', 'Temporal']) attributes(globalThis, name, 'wc');
