// Error.isError: https://tc39.es/ecma262/#sec-error.iserror
method(Error, 'isError', 1);
same(Error.isError(new TypeError()), true);
same(Error.isError(new (class extends Error {})()), true);
same(Error.isError(Object.create(Error.prototype)), false);
same(Error.isError({__proto__: Error.prototype, message: ''}), false);
same(Error.isError(new Proxy(new Error(), {})), false);
same(Error.isError(undefined), false);
same(Error.isError(new SuppressedError()), true);
const e = new Error();
Object.setPrototypeOf(e, null);
same(Error.isError(e), true);
