// The ReferenceError constructor
constructor(globalThis, 'ReferenceError', 1, Error);
same(ReferenceError.prototype.name, 'ReferenceError');
throws(ReferenceError, () => undeclared);
throws(ReferenceError, () => { x; let x; });
throws(ReferenceError, () => { 'use strict'; undeclared = 1; });
same(Object.hasOwn(ReferenceError.prototype, 'toString'), false);
