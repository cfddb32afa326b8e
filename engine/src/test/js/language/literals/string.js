// Strings: https://tc39.es/ecma262/#sec-literals-string-literals
equal(['\x41\u0042\u{43}\103', '\0', '\b\t\n\v\f\r', '\'\"\\', 'a\
b', '\a\z'], ['ABC\u0043', '\u0000', '\u0008\u0009\u000a\u000b\u000c\u000d', "'" + '"' + String.fromCharCode(92), 'ab', 'az']);
same('\u2028'.length, 1);
same(eval('"\u2028"'), '\u2028');
same('\u{1F600}'.length, 2);
same('\08', '\u00008');
same('\8', '8');
same('\377', '\u00ff');
same('\400', '\u00200');
same('😀'.length, 2);
same('\ud83d\ude00', '😀');
syntaxErrors('"', '"\n"', '"\\u{110000}"', '"\\x4"', '"\\u{}"', '"\\u12"', '"use strict"; "\\01"', '"use strict"; "\\8"', 'function f() { "\\01"; "use strict"; }');
