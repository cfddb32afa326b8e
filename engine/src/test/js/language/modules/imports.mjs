// import and export: https://tc39.es/ecma262/#sec-imports
import Named, { n, increment, renamed, 'a string name' as inc2, hoisted, own } from './fixtures/values.mjs';
import * as ns from './fixtures/values.mjs';
import './fixtures/values.mjs';
same(n, 1);
same(increment(), 2);
same(n, 2, 'live');
same(renamed, 2);
same(inc2, increment);
same(hoisted(), 'hoisted');
same(own, ns);
same(Named.name, 'Named');
throws(TypeError, () => { n = 5; });
same(this, undefined);
same(typeof import.meta, 'object');
same(Object.getPrototypeOf(import.meta), null);
same(import.meta, import.meta);
