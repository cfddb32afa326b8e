// The Iterator.prototype constructor
// Iterator.prototype.constructor, an accessor that tolerates assignment
const d = Object.getOwnPropertyDescriptor(Iterator.prototype, 'constructor');
same(d.enumerable, false);
same(d.configurable, true);
same(Iterator.prototype.constructor, Iterator);
throws(TypeError, () => { 'use strict'; d.set.call(Iterator.prototype, 1); });
throws(TypeError, () => d.set.call(5, 1));
const o = Object.create(Iterator.prototype);
o.constructor = 1;
same(attributes(o, 'constructor', 'wec').value, 1);
