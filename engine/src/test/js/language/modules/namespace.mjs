// Module namespace objects: https://tc39.es/ecma262/#sec-module-namespace-exotic-objects
import * as ns from './fixtures/values.mjs';
equal(Object.keys(ns), ['a string name', 'default', 'hoisted', 'increment', 'n', 'own', 'renamed']);
same(ns[Symbol.toStringTag], 'Module');
same(Object.getPrototypeOf(ns), null);
same(Object.isExtensible(ns), false);
attributes(ns, 'n', 'we');
throws(TypeError, () => { ns.n = 1; });
throws(TypeError, () => { delete ns.n; });
same(Reflect.deleteProperty(ns, 'none'), true);
same(Reflect.set(ns, 'n', 1), false);
same(Reflect.setPrototypeOf(ns, null), true);
same(Reflect.defineProperty(ns, 'n', {value: ns.n}), true);
same(Reflect.defineProperty(ns, 'n', {value: 99}), false);
same('n' in ns, true);
same(ns.none, undefined);
