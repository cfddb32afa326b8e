// this: https://tc39.es/ecma262/#sec-this-keyword
same(this, globalThis);
same((function () { return this; })(), globalThis);
same((function () { 'use strict'; return this; })(), undefined);
same((() => this)(), this);
same(typeof (function () { return this; }).call(1), 'object');
same((function () { 'use strict'; return typeof this; }).call(1), 'number');
throws(ReferenceError, () => new (class extends Object { constructor() { this.x; } })());
// top level
