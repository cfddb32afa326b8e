// The SuppressedError constructor
constructor(globalThis, 'SuppressedError', 3, Error);
const e = new SuppressedError(1, 2, 'm');
same(attributes(e, 'error', 'wc').value, 1);
same(attributes(e, 'suppressed', 'wc').value, 2);
same(e.message, 'm');
same(Object.hasOwn(SuppressedError(), 'message'), false);
same(Object.hasOwn(SuppressedError(), 'error'), true);
same(SuppressedError.prototype.name, 'SuppressedError');
