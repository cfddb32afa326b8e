// JSON.rawJSON: https://tc39.es/ecma262/#sec-json.rawjson
method(JSON, 'rawJSON', 1);
const raw = JSON.rawJSON('1234567890123456789012');
same(JSON.stringify({n: raw}), '{"n":1234567890123456789012}');
same(Object.isFrozen(raw), true);
same(Object.getPrototypeOf(raw), null);
same(raw.rawJSON, '1234567890123456789012');
same(JSON.stringify([JSON.rawJSON('"a"'), JSON.rawJSON(null)]), '["a",null]');
for (const bad of ['', ' 1', '1 ', '\n1', '{}', '[]', 'x', undefined]) throws(SyntaxError, () => JSON.rawJSON(bad), bad);
throws(TypeError, () => JSON.rawJSON(Symbol()));
