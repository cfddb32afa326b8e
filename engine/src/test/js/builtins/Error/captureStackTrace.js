// Error.captureStackTrace: https://tc39.es/ecma262/#sec-error.capturestacktrace
method(Error, 'captureStackTrace', 2);
const o = {};
same(Error.captureStackTrace(o), undefined);
same(typeof o.stack, 'string');
function inner() { const o = {}; Error.captureStackTrace(o, inner); return o.stack; }
function outer() { return inner(); }
same(/inner/.test(outer()), false);
same(/outer/.test(outer()), true);
same(Object.getOwnPropertyDescriptor(o, 'stack').enumerable, false);
throws(TypeError, () => Error.captureStackTrace(1));
