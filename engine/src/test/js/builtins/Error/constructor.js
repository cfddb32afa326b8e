// The Error constructor
constructor(globalThis, 'Error', 1);
const e = Error('m');
same(e instanceof Error, true);
same(attributes(e, 'message', 'wc').value, 'm');
same(Object.hasOwn(new Error(), 'message'), false);
same(Object.hasOwn(new Error(undefined), 'message'), false);
same(new Error(5).message, '5');
same(attributes(new Error('m', {cause: undefined}), 'cause', 'wc').value, undefined);
same(Object.hasOwn(new Error('m', {}), 'cause'), false);
same(Object.hasOwn(new Error('m', 'cause'), 'cause'), false);
new Error(converts('message', 'x'), new Proxy({cause: 1}, {has(t, k) { order.push('has ' + k); return true; }, get(t, k) { order.push('get ' + k); }}));
orderIs('message has cause get cause');
class E extends Error { constructor(m) { super(m); this.name = 'E'; } }
same(String(new E('x')), 'E: x');
same(Error.prototype.name, 'Error');
same(Error.prototype.message, '');
same(Object.prototype.toString.call(e), '[object Error]');
throws(TypeError, () => Error(Symbol()));
same(typeof Error.stackTraceLimit, 'number');
