// Identifiers: https://tc39.es/ecma262/#sec-names-and-keywords
var ünïcödé = 1, $ = 2, _ = 3, \u0061b\u{63} = 4, 变量 = 5, ᢆ = 6, a\u200c\u200d = 7;
same(ünïcödé + $ + _ + abc + 变量, 15);
same(a‌‍, 7);
var async = 1, of = 2, get = 3, set = 4, from = 5, as = 6, type = 7, target = 8, meta = 9, accessor = 10, defer = 11, source = 12;
var yield = 1, let_ = 2, static = 3, implements = 4, await = 5, package = 6;
same(yield + static + await, 9);
const o = {if: 1, class: 2, new: 3, typeof: 4};
same(o.if + o.class + o.new + o.typeof, 10);
syntaxErrors('var if', 'var \\u0069f', 'var 1a', 'var a\\u0020b', 'var \\u{110000}', '"use strict"; var static', '"use strict"; var yield', '"use strict"; let let', 'var enum', 'class A { m() { var yield; } }', 'var a\\u{2f}', '\\u0076ar a', 'v\\u0061r x');
