// Automatic semicolon insertion: https://tc39.es/ecma262/#sec-automatic-semicolon-insertion
var a = 1
var b = 2
a
++
b
same(a, 1)
same(b, 3)
const f = () => 1
;[1, 2].forEach((x) => order.push(x))
orderIs('1 2')
var r = (function () { return
  5 })()
same(r, undefined)
do {} while (0) var c = 4
same(c, 4)
let x = 5
/1/1
same(x, 5)
{ 1 } same(1, 1)
syntaxErrors('for (a; b\n)', '{ 1 2 } 3', 'if (a)\nelse b', 'a\n++', 'throw\n1', 'var a b', 'for (\n;)', 'do {} while (0) x y');
