const math = require('mathjs');
console.log(math.evaluate('sqrt(3^2 + 4^2) + det([-1, 2; 3, 1])'), math.evaluate('12.7 cm to inch').toString(), math.derivative('x^3 + sin(x) * 2', 'x').toString(), math.simplify('2x + 3x - x').toString());
console.log(math.format(math.inv([[2, 1], [1, 1]]), 4), math.evaluate('(2 + 3i) * conj(1 - i)').toString(), math.bignumber('0.1').add('0.2').toString(), math.fraction(1, 3).add(math.fraction(1, 6)).toString(), math.mean([1, 2, 3, 4]), math.std([2, 4, 6]));
const p = math.parser(); p.evaluate('f(x, y) = x^y + 1'); console.log(p.evaluate('f(2, 10)'), math.evaluate('[1,2,3] .* 2').toString(), math.format(math.pi, { precision: 12 }), math.parse('a*(b+c)/d').toTex());
