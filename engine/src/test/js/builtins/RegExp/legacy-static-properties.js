// RegExp.legacy-static-properties
// RegExp.$1 and its kind
/(b)(c)?(d)/.exec('abde');
same(RegExp.$1, 'b');
same(RegExp.$2, '');
same(RegExp.$3, 'd');
same(RegExp.$9, '');
same(RegExp.lastMatch, 'bd');
same(RegExp['$&'], 'bd');
same(RegExp.lastParen, 'd');
same(RegExp['$+'], 'd');
same(RegExp.leftContext, 'a');
same(RegExp['$`'], 'a');
same(RegExp.rightContext, 'e');
same(RegExp["$'"], 'e');
same(RegExp.input, 'abde');
same(RegExp.$_, 'abde');
/x/.test('y');
same(RegExp.lastMatch, 'bd', 'a failure changes nothing');
'zz'.replace(/z/g, '');
same(RegExp.rightContext, '');
RegExp.input = 5;
same(RegExp.input, '5');
