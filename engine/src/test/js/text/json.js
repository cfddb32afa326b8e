// JSON: shapes, duplicates, errors with positions, revivers with source, cycles, fast and general stringify alike.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function assertThrows(type, message, f) {
  try { f(); } catch (e) {
    if (!(e instanceof type) || e.message !== message) throw new Error('expected ' + type.name + ' ' + message + ', got ' + e);
    return;
  }
  throw new Error('nothing thrown: ' + f);
}
const round = t => JSON.stringify(JSON.parse(t));
for (const t of ['{"a":1,"b":[1,2.5,-3],"c":{"d":null,"e":true}}', '[[],{},[[]],""]', '[1,2,3]', '[1.5,2]', '[1,"x",null]', '"\u2028\\"\\\\"', '-0.5',
    '[2147483647,-2147483648,2147483648]', '{"10":1,"a":2}', '{"":{"":""}}', '[-1]', '[0]', '[0,-0]'.replace('-0', '0')]) assertEq(round(t), t, 'round trip');
assertEq(Object.is(JSON.parse('-0'), -0), true, 'negative zero');
assertEq(Object.is(JSON.parse('[-0]')[0], -0), true, 'negative zero in an array');
assertEq(round('{"a":1,"b":2,"a":3}'), '{"a":3,"b":2}', 'duplicates: last value, first place');
assertEq(Object.keys(JSON.parse('{"b":1,"2":1,"1":1}')).join(), '1,2,b', 'indices first');
assertEq(Object.getPrototypeOf(JSON.parse('{"__proto__":[]}')), Object.prototype, '__proto__ is a plain name');
// Representations widen: the same names with integers, doubles, strings.
const rows = JSON.parse('[{"x":1,"y":2},{"x":1.5,"y":"s"},{"x":null,"y":3}]');
assertEq(JSON.stringify(rows), '[{"x":1,"y":2},{"x":1.5,"y":"s"},{"x":null,"y":3}]', 'widening');
assertEq(JSON.parse('['.repeat(50000) + ']'.repeat(50000)).length, 1, 'deep nesting');
assertEq(JSON.parse('123456789012345678901234567890'), 123456789012345678901234567890, 'long number');
assertEq(JSON.parse('0.1'), 0.1, 'fraction');
assertEq(JSON.parse('1.7976931348623157e308'), Number.MAX_VALUE, 'largest');

assertThrows(SyntaxError, 'Unexpected end of JSON input', () => JSON.parse(''));
assertThrows(SyntaxError, "Expected property name or '}' in JSON at position 1 (line 1 column 2)", () => JSON.parse('{a'));
assertThrows(SyntaxError, "Expected ',' or ']' after array element in JSON at position 6 (line 2 column 3)", () => JSON.parse('[1,\n2 3]'));
assertThrows(SyntaxError, '"undefined" is not valid JSON', () => JSON.parse(undefined));
assertThrows(SyntaxError, `Unexpected token 'x', "[1,x]" is not valid JSON`, () => JSON.parse('[1,x]'));
assertThrows(SyntaxError, 'Bad control character in string literal in JSON at position 2 (line 1 column 3)', () => JSON.parse('"a\nb"'));
assertThrows(SyntaxError, 'Unexpected number in JSON at position 1 (line 1 column 2)', () => JSON.parse('01'));

const log = [];
JSON.parse('{"a":[1.0,{"b":"\\u0061"}],"c":-0}', function (k, v, context) { log.push(k + '=' + context.source); return v; });
assertEq(log.join(), '0=1.0,b="\\u0061",1=undefined,a=undefined,c=-0,=undefined', 'source text');
const changed = [];
JSON.parse('[1,2]', function (k, v, context) { if (k === '0') this[1] = 3; changed.push(context.source); return v; });
assertEq(changed.join(), '1,,', 'no source for what was replaced');
assertEq(JSON.stringify({ n: JSON.rawJSON('1e1000') }), '{"n":1e1000}', 'rawJSON');

assertEq(JSON.stringify({ a: undefined, b: () => 1, c: Symbol(), d: NaN, e: [undefined, Symbol()] }), '{"d":null,"e":[null,null]}', 'what is left out');
assertEq(JSON.stringify({ a: [1, { b: 2 }], c: {}, d: [] }, null, 2), '{\n  "a": [\n    1,\n    {\n      "b": 2\n    }\n  ],\n  "c": {},\n  "d": []\n}', 'indent');
assertEq(JSON.stringify('\ud800\u2028\x7f\x1f"'), '"\\ud800\u2028\x7f\\u001f\\""', 'quotes');
assertEq(JSON.stringify({ a: 1, b: 2, 1: 3 }, ['b', 1, 'b']), '{"b":2,"1":3}', 'list of names');
// Getters and toJSON may change what is being written.
const o = { get a() { delete this.b; this.c = 9; return 1; }, b: 2, c: 3 };
assertEq(JSON.stringify(o), '{"a":1,"c":9}', 'a getter deletes a later property');
const p = { x: { toJSON() { p.z = 5; return 'J'; } }, y: 1 };
assertEq(JSON.stringify(p), '{"x":"J","y":1}', 'toJSON adds a property');
const list = [1, { toJSON() { list.length = 1; return 2; } }, 3];
assertEq(JSON.stringify(list), '[1,2,null]', 'toJSON shortens the array');
Object.prototype.toJSON = function (k) { return 'P'; };
assertEq(JSON.stringify([{}]), '"P"', 'toJSON appears on the prototype');
delete Object.prototype.toJSON;
assertEq(JSON.stringify([{}]), '[{}]', 'and goes');
const cycle = { a: { b: [] } };
cycle.a.b[0] = cycle;
assertThrows(TypeError, "Converting circular structure to JSON\n    --> starting at object with constructor 'Object'\n    |     property 'a' -> object with constructor 'Object'\n    |     property 'b' -> object with constructor 'Array'\n    --- index 0 closes the circle", () => JSON.stringify(cycle));
assertThrows(TypeError, 'Do not know how to serialize a BigInt', () => JSON.stringify(1n));

// Numbers with few digits behind the point have a way of their own.
for (const x of [0.1, 0.25, 0.125, 0.0625, 0.001, 0.0005, -0.5, 99.99, 1.005, 0.1 + 0.2, 12345.678, 2147483647.5, 2147483648.5, -2147483647.001, 2147483646.999, 0.9995,
    999999.9995, 1e21, 1.5e-7, 5e-324, -0, 0.29 * 100, 0.07, 1.001, 10.01, 100.1]) {
  assertEq(JSON.stringify(x), String(x), 'as String has it');
  assertEq(JSON.stringify({ x, a: [x, 'b'] }), '{"x":' + String(x) + ',"a":[' + String(x) + ',"b"]}', 'within objects and arrays');
}
// Objects of many shapes in turns, one of which gets a toJSON.
const many = [];
for (let i = 0; i < 40; i++) many.push({ ['p' + i % 20]: i, in: [{ q: i }] });
const before = JSON.stringify(many);
assertEq(before, JSON.stringify(JSON.parse(before)), 'many shapes');
Array.prototype.toJSON = function () { return this.length; };
assertEq(JSON.stringify({ a: { b: [1, 2] }, c: [{ d: [] }] }), '{"a":{"b":2},"c":1}', 'arrays get a toJSON');
delete Array.prototype.toJSON;
assertEq(JSON.stringify(many), before, 'and lose it');
