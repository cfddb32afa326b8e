// Numbers, BigInt, Math, Date, JSON, typed arrays.
var doubles = [], ints = [], dtexts = [], itexts = [];
for (var i = 0; i < 500; i++) { doubles.push(Math.sin(i) * 1000); ints.push(i * 7919); dtexts.push(String(doubles[i])); itexts.push(String(ints[i])); }
var records = []; for (var i = 0; i < 300; i++) records.push({ id: i, name: 'name ' + i, score: i * 0.37, tags: ['a', 'b', 'c'], nested: { x: i, y: -i, ok: true, none: null } });
var json = JSON.stringify(records), big = 123456789012345678901234567890n, f64 = new Float64Array(1000), u8 = new Uint8Array(4000), i32 = new Int32Array(1000);
for (var i = 0; i < 1000; i++) { f64[i] = i * 7919 % 1000 + 0.5; i32[i] = i * 7919 % 1000; u8[i] = i; }
cases = {
  doubleToString: function () { var n = 0; for (var i = 0; i < 500; i++) n += String(doubles[i]).length; return n; },
  doubleToString2: function () { var n = 0; for (var i = 0; i < 500; i++) n += String(doubles[i] + n).length; return n; },
  intToString: function () { var n = 0; for (var i = 0; i < 500; i++) n += ('' + (ints[i] + n)).length + (ints[i]).toString(16).length; return n; },
  toFixed: function () { var n = 0; for (var i = 0; i < 500; i++) n += doubles[i].toFixed(2).length; return n; },
  toPrecision: function () { var n = 0; for (var i = 0; i < 200; i++) n += doubles[i].toPrecision(6).length + doubles[i].toExponential(3).length; return n; },
  parseFloat: function () { var n = 0; for (var i = 0; i < 500; i++) n += parseFloat(dtexts[i]); return n; },
  parseInt: function () { var n = 0; for (var i = 0; i < 500; i++) n += parseInt(itexts[i], 10) + parseInt(itexts[i], 16); return n; },
  numberOf: function () { var n = 0; for (var i = 0; i < 500; i++) n += Number(dtexts[i]) + +itexts[i]; return n; },
  math: function () { var n = 0; for (var i = 0; i < 500; i++) n += Math.floor(doubles[i]) + Math.round(doubles[i]) + Math.max(i, doubles[i]) + Math.abs(doubles[i]) + Math.sqrt(i) + Math.hypot(3, i); return n; },
  mathTrig: function () { var n = 0; for (var i = 0; i < 500; i++) n += Math.sin(i) + Math.atan2(i, 3) + Math.exp(i / 100) + Math.log(i + 1) + Math.pow(i, 1.5); return n; },
  random: function () { var n = 0; for (var i = 0; i < 500; i++) n += Math.random() < 2 ? 1 : 0; return n; },
  bigAdd: function () { var n = 0n; for (var i = 0; i < 300; i++) n += big; return n; },
  bigMul: function () { var n = 1n; for (var i = 1n; i < 150n; i++) n *= i; return n; },
  bigSmall: function () { var n = 0n; for (var i = 0n; i < 500n; i++) n += i * i % 7n; return n; },
  bigToString: function () { return String(big ** 20n).length + BigInt('1' + '0'.repeat(300)).toString(16).length; },
  bigDiv: function () { var n = big ** 20n, c = 0; while (n > 0n) { n /= 1000003n; c++; } return c; },
  dateNew: function () { var n = 0; for (var i = 0; i < 200; i++) n += new Date(2020, i % 12, 5, 3).getTime() % 7; return n; },
  dateGet: function () { var n = 0; for (var i = 0; i < 200; i++) { var d = new Date(1.6e12 + i * 1e8); n += d.getFullYear() + d.getMonth() + d.getDate() + d.getHours(); } return n; },
  dateFormat: function () { var n = 0; for (var i = 0; i < 100; i++) n += new Date(1.6e12 + i * 1e8).toISOString().length + new Date(1.6e12).toString().length; return n; },
  dateParse: function () { var n = 0; for (var i = 0; i < 100; i++) n += Date.parse('2020-05-0' + (1 + i % 9) + 'T12:00:00.000Z') % 7; return n; },
  jsonParse: function () { return JSON.parse(json).length; },
  jsonParseReviver: function () { return JSON.parse('[1,2,{"a":3,"b":[4,5]}]', function (k, v) { return v; }).length; },
  jsonStringify: function () { return JSON.stringify(records).length; },
  jsonStringifyIndent: function () { return JSON.stringify(records, null, 2).length; },
  jsonStringifyStrings: function () { return JSON.stringify(dtexts).length; },
  jsonStringifyDoubles: function () { return JSON.stringify(doubles).length; },
  typedFill: function () { return f64.fill(1.5)[3] + u8.fill(7)[3]; },
  typedSet: function () { var t = new Uint8Array(4000); t.set(u8); return t.subarray(10, 20).length + t[3] * 0; },
  typedSlice: function () { return f64.slice(10).length + u8.slice().length; },
  typedSort: function () { return i32.slice().sort()[5] + f64.slice().sort()[5]; },
  typedMap: function () { return i32.map(function (x) { return x * 2; })[3] + i32.reduce(function (s, x) { return s + x; }, 0); },
  typedIndexOf: function () { return i32.indexOf(999) + (u8.includes(255) ? 1 : 0); },
  typedFrom: function () { return Uint8Array.from(ints).length + new Float64Array(doubles).length + Array.from(f64).length; },
  typedLoop: function () { var n = 0; for (var i = 0; i < 1000; i++) n += i32[i] + f64[i]; return n; },
  dataView: function () { var v = new DataView(u8.buffer), n = 0; for (var i = 0; i < 1000; i++) { v.setInt32(i * 4 & 0xffc, i, true); n += v.getFloat32(i & 0xff) > 0 ? 1 : 0; n += v.getUint16(i & 0xffe); } return n; },
};
