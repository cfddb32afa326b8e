// Number.constants
// Number's value properties
for (const [name, value] of [['EPSILON', 2 ** -52], ['MAX_SAFE_INTEGER', 2 ** 53 - 1], ['MIN_SAFE_INTEGER', 1 - 2 ** 53], ['MAX_VALUE', 1.7976931348623157e308],
  ['MIN_VALUE', 5e-324], ['NaN', NaN], ['NEGATIVE_INFINITY', -Infinity], ['POSITIVE_INFINITY', Infinity]]) {
  same(attributes(Number, name, '').value, value, name);
}
