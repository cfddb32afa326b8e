const a = [1, 'two', , 3.5, null, undefined, true, -1], b = [a, a], c = [...a, , b], e = [];
const o = { a, b: 1, 'c d': 2, m() {}, f: function () {}, g: () => 1 };
const p = { a, a: 2, 1: 3, [a]: function () {}, get x() { return 1; }, set x(v) {}, ...o, 1.5: 4, 2n: 5, async *q() {}, get [b]() { return 1; } };
const r = /x+/gi, t = `${a}`, u = `x${a}y${b}`, v = ``, w = `plain`;
const n = null, big = 12345678901234567890n, hex = 0xFFn;
(0, 1, a);
