// Numbers as text and back, Math to the last bit, BigInt, URI coding.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function assertThrows(type, message, f) {
  try { f(); } catch (e) {
    if (!(e instanceof type) || message !== null && e.message !== message) throw new Error('expected ' + type.name + ' ' + message + ', got ' + e);
    return;
  }
  throw new Error('nothing thrown: ' + f);
}

// Radices: as many fraction digits as are needed, zeros beyond the precision.
assertEq((0.1).toString(2), '0.0001100110011001100110011001100110011001100110011001101', '0.1 in binary');
assertEq((255.5).toString(16), 'ff.8', 'hexadecimal fraction');
assertEq((188168535782248022016).toString(36), '13pm6qzp3dfg00', 'zeros for digits that are not known');
assertEq((-7.25).toString(3), (-7.25).toString(3), 'negative');
assertEq((1e21).toString(7), (1e21).toString(7), 'large');

// The smallest numbers need one digit only.
assertEq(String(5e-324), '5e-324', 'least number');
assertEq(String(1e-323), '1e-323', 'twice the least number');
assertEq((5e-324).toExponential(), '5e-324', 'least number, exponential');
assertEq(String(1.5e-323), '1.5e-323', 'three times the least number');

// Exact halves go up, inexact ones by their true value.
assertEq((1.005).toFixed(2), '1.00', '1.005 is below');
assertEq((1.45).toFixed(1), '1.4', '1.45 is below');
assertEq((8.345).toFixed(2), '8.35', '8.345 is above');
assertEq((0.5).toFixed(0), '1', 'half up');
assertEq((2.5).toFixed(0), '3', 'half up again');
assertEq((-2.5).toFixed(0), '-3', 'half away from zero');
assertEq((0.000001).toFixed(7), '0.0000010', 'small');
assertEq((1e-10).toFixed(2), '0.00', 'too small');
assertEq((-1e-10).toFixed(2), '-0.00', 'sign is kept');
assertEq((123.456).toFixed(20), '123.45600000000000306954', 'more digits than are exact');
assertEq((2 ** 51 + 0.5).toFixed(1), '2251799813685248.5', 'last fraction bit');
assertEq((1000000000000000128).toFixed(0), '1000000000000000128', 'integer');
assertEq((25).toPrecision(1), '3e+1', 'precision rounds up');
assertEq((0.00001).toPrecision(2), '0.000010', 'leading zeros');
assertEq((123456).toExponential(2), '1.23e+5', 'exponential');
assertThrows(RangeError, 'toFixed() digits argument must be between 0 and 100', () => (1).toFixed(101));
assertThrows(RangeError, 'toString() radix argument must be between 2 and 36', () => (1).toString(37));
assertThrows(TypeError, "Number.prototype.valueOf requires that 'this' be a Number", () => Number.prototype.valueOf.call('1'));

assertEq(parseInt('9007199254740992', 17), 25765939318491288000, 'odd radices are summed in parts');
assertEq(parseInt('0x1F'), 31, 'prefix');
assertEq(parseInt('-0'), -0, 'negative zero');
assertEq(parseFloat('.5.'), 0.5, 'prefix of a text');
assertEq(parseFloat('-.e5'), NaN, 'no digits');
assertEq(Number(' \u2028 12 \ufeff'), 12, 'white space');
assertEq(Number('0b102'), NaN, 'not binary');

assertEq(Math.exp(1), Math.E, 'exp(1)');
assertEq(Math.cosh(1), 1.5430806348152437, 'cosh');
assertEq(Math.log2(8), 3, 'log2 of a power');
assertEq(Math.cbrt(-8), -2, 'cbrt');
assertEq(Math.asinh(-0), -0, 'asinh(-0)');
assertEq(Math.atan2(1e300, -1e-300), 1.5707963267948966, 'right angle');
assertEq(Math.round(-0.5), -0, 'round to -0');
assertEq(Math.round(0.49999999999999994), 0, 'just below a half');
assertEq(Math.f16round(65520), Infinity, 'overflow of 16 bits');
assertEq(Math.f16round(1.0009765625 + 2 ** -30), 1.0009765625, 'one rounding');
assertEq(Math.f16round(2 ** -25), 0, 'underflow, ties to even');
assertEq(Math.hypot(3, Infinity, NaN), Infinity, 'infinity beats NaN');
assertEq(Math.sumPrecise([1e308, 1e308, -1e308, -1e308, 0.1]), 0.1, 'no overflow on the way');
assertEq(Math.sumPrecise([0.1, 0.2, 0.3, -0.6]), 2.7755575615628914e-17, 'exact sum');
assertEq(Math.sumPrecise([]), -0, 'empty sum');
assertEq(Math.sumPrecise([5e-324, 5e-324]), 1e-323, 'subnormal sum');

assertEq(BigInt.asIntN(8, 255n), -1n, 'asIntN');
assertEq(BigInt.asUintN(64, -1n), 18446744073709551615n, 'asUintN');
assertEq(BigInt(2 ** 100), 1267650600228229401496703205376n, 'large number');
assertThrows(RangeError, 'The number 1.5 cannot be converted to a BigInt because it is not an integer', () => BigInt(1.5));
assertThrows(SyntaxError, 'Cannot convert 1n to a BigInt', () => BigInt('1n'));

assertEq(encodeURIComponent('a b\u{1f600}&é'), 'a%20b%F0%9F%98%80%26%C3%A9', 'encode');
assertEq(decodeURI('%41%2F%F0%9F%98%80'), 'A%2F\u{1f600}', 'reserved characters stay');
assertThrows(URIError, 'URI malformed', () => decodeURIComponent('%C0%80'));
assertThrows(URIError, 'URI malformed', () => encodeURI('\ud800'));
assertEq(escape('ü\u2028+'), '%FC%u2028+', 'escape');
assertEq(unescape('%u00e9%e9%zz%'), 'éé%zz%', 'unescape');
