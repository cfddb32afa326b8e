// AsyncIteratorPrototype[Symbol.asyncDispose]
method(Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype), Symbol.asyncDispose, 0);
const proto = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
later(async () => {
  same(await proto[Symbol.asyncDispose].call({}), undefined);
  await proto[Symbol.asyncDispose].call({return() { order.push('return ' + arguments.length); return {}; }});
  orderIs('return 0');
  await rejects(RangeError, proto[Symbol.asyncDispose].call({get return() { throw new RangeError(); }}));
});
