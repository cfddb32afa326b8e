// Comments: https://tc39.es/ecma262/#sec-comments
same(1 /* a */ + /* b
c */ 2, 3);
// single \u000a still a comment
same(eval('1 // x\u2028+ 1'), 2, 'a line separator ends it');
same(eval('<!-- html comment\n7'), 7);
same(eval('8\n--> html comment'), 8);
same(eval('/* a\n*/ --> b\n9'), 9);
var x = 5;
same(x-->0, true);
same(eval('#!hashbang\n5'), 5);
syntaxErrors('/*', '/* /* */ */', ' #!x', 'x --> y z');
