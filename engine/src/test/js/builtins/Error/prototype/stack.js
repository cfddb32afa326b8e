// Error.prototype.stack
accessor(Error.prototype, 'stack', 'get set');
const get = Object.getOwnPropertyDescriptor(Error.prototype, 'stack').get;
const set = Object.getOwnPropertyDescriptor(Error.prototype, 'stack').set;
function thrower() { return new Error('told'); }
const e = thrower();
same(e.stack.startsWith('Error: told'), true);
same(/thrower/.test(e.stack), true);
same(get.call({}), undefined);
throws(TypeError, () => get.call(1));
e.stack = 'mine';
same(e.stack, 'mine');
same(Object.hasOwn(e, 'stack'), true);
throws(TypeError, () => set.call(1, 'x'));
