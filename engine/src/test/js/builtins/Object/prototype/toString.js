// Object.prototype.toString: https://tc39.es/ecma262/#sec-object.prototype.tostring
method(Object.prototype, 'toString', 0);
const t = (v) => Object.prototype.toString.call(v);
equal([undefined, null, 1, '', true, [], () => 0, new Error(), new Date(0), /a/, {}, Symbol(), 1n].map(t), ['[object Undefined]', '[object Null]', '[object Number]',
  '[object String]', '[object Boolean]', '[object Array]', '[object Function]', '[object Error]', '[object Date]', '[object RegExp]', '[object Object]',
  '[object Symbol]', '[object BigInt]']);
same((function () { return t(arguments); })(), '[object Arguments]');
same(t({[Symbol.toStringTag]: 'X'}), '[object X]');
same(t({[Symbol.toStringTag]: 5}), '[object Object]');
same(t(Object.assign([], {[Symbol.toStringTag]: 'Y'})), '[object Y]');
same(t(new Proxy([], {})), '[object Array]');
same(t(new Proxy(() => 0, {})), '[object Function]');
same(t(new Proxy(new Date(0), {})), '[object Object]');
same(t(new Map()), '[object Map]');
same(t(function* () {}), '[object GeneratorFunction]');
same(t((function* () {})()), '[object Generator]');
same(t(Promise.resolve()), '[object Promise]');
const {proxy, revoke} = Proxy.revocable([], {});
revoke();
throws(TypeError, () => t(proxy));
