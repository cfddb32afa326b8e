// JSON.parse: https://tc39.es/ecma262/#sec-json.parse
method(JSON, 'parse', 2);
equal(JSON.parse(' {"a":[1,-0.5e2,true,false,null,"\\u0041\\n\\/"]} '), {a: [1, -50, true, false, null, 'A\n/']});
same(JSON.parse('-0'), -0);
same(JSON.parse('1e400'), Infinity);
same(Object.hasOwn(JSON.parse('{"__proto__":1}'), '__proto__'), true);
equal(JSON.parse('{"a":1,"a":2,"1":3,"0":4}'), {0: 4, 1: 3, a: 2});
for (const bad of ['', '{', '[1,]', '{"a":1,}', "{'a':1}", '01', '1.', '.5', '+1', '-', '"\n"', '"\\x41"', '"\\u12"', 'undefined', 'NaN', '1 2', '\u00a01', '{a:1}', 'tru', '"abc', '[1 2]', '1e', '/**/1']) {
  throws(SyntaxError, () => JSON.parse(bad), bad);
}
same(JSON.parse('"\u2028"'), '\u2028');
throws(SyntaxError, () => JSON.parse());
same(JSON.parse(null), null);
equal(JSON.parse('{"a":[1,2],"b":{"c":3}}', function (k, v) { order.push(k); return typeof v === 'number' ? v + 1 : v; }), {a: [2, 3], b: {c: 4}});
orderIs('0 1 a c b ');
equal(JSON.parse('[1,2,3]', (k, v) => k === '1' ? undefined : v), [1, , 3]);
equal(JSON.parse('{"a":1,"b":2}', (k, v) => k === 'a' ? undefined : v), {b: 2});
const sources = [];
JSON.parse('[1.0, "x", {"a": 9007199254740993}]', (k, v, context) => { if ('source' in context) sources.push(context.source); return v; });
equal(sources, ['1.0', '"x"', '9007199254740993']);
JSON.parse('{"a":1}', function (k, v, c) { if (k === '') same(Object.hasOwn(c, 'source'), false); return v; });
same(JSON.parse('['.repeat(500) + ']'.repeat(500)).length, 1);
