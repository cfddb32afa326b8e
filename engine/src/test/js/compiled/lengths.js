// The length of what is a string at one time, an array or another object at another.
function check(actual, expected, what) { if (!Object.is(actual, expected)) throw new Error(what + ': ' + String(actual) + ' instead of ' + String(expected)); }

const arrays = [[1, 2, 3], ['a'], [, 1.5]], strings = ['four', '', 'ab' + 'c'.repeat(20)], typed = [new Uint8Array(5), new Float64Array(2)];
const objects = [{ length: 7 }, { a: 1, length: 'text' }, { get length() { return 8; } }, function (a, b) {}, Object.assign([1], { extra: 1 })];
const lengthOf = { array: [3, 1, 2], string: [4, 0, 22], typed: [5, 2], object: [7, 'text', 8, 2, 1] };
const values = { array: arrays, string: strings, typed, object: objects };

// In every order, each first alone until its code is hot.
for (const order of [['array', 'typed', 'string'], ['typed', 'array', 'string', 'object'], ['string', 'array'], ['string', 'typed'], ['object', 'string', 'array'], ['array', 'object'], ['string', 'array', 'object']]) {
  const length = new Function('v', 'return v.length;');
  const sum = new Function('list', 'length', 'let s = 0; for (let i = 0; i < list.length; i++) { const n = length(list[i]); if (typeof n === "number") s += n; } return s;');
  const seen = [], expected = [];
  for (const kind of order) {
    seen.push(...values[kind]);
    expected.push(...lengthOf[kind]);
    for (let k = 0; k < 1500; k++) for (let i = 0; i < seen.length; i++) if (length(seen[i]) !== expected[i]) check(length(seen[i]), expected[i], order + ' at ' + kind);
    for (let k = 0; k < 1500; k++) sum(seen, length);
    check(sum(seen, length), expected.reduce((s, n) => typeof n === 'number' ? s + n : s, 0), order + ' in a loop at ' + kind);
  }
  check(length(5), undefined, 'number');
  for (const nothing of [null, undefined]) {
    let e;
    try { length(nothing); } catch (x) { e = x; }
    check(e instanceof TypeError, true, 'nothing');
  }
  const long = [];
  long.length = 4294967295;
  check(length(long), 4294967295, 'an array longer than an int');
  check(length(arrays[0]), 3, 'afterwards');
}

// What changes length changes what is read next.
{
  const read = v => { const before = v.length; if (Array.isArray(v)) v.push(1); return before + v.length; };
  for (let k = 0; k < 3000; k++) { check(read([1]), 3, 'array'); check(read('ab'), 4, 'string'); if (k > 1000) check(read(typed[0]), 10, 'typed'); }
}
