// typeof: https://tc39.es/ecma262/#sec-typeof-operator
equal([undefined, null, 1, '', true, 1n, Symbol(), {}, [], () => 0, class {}, /a/, new Proxy(() => 0, {})].map((v) => typeof v), ['undefined', 'object', 'number', 'string',
  'boolean', 'bigint', 'symbol', 'object', 'object', 'function', 'function', 'object', 'function']);
same(typeof undeclaredVariable, 'undefined');
same(typeof typeof 1, 'string');
throws(ReferenceError, () => { typeof x; let x; });
