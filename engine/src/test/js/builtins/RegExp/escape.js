// RegExp.escape: https://tc39.es/ecma262/#sec-regexp.escape
method(RegExp, 'escape', 1);
same(RegExp.escape('a.b*c'), '\\x61\\.b\\*c');
same(RegExp.escape('1'), '\\x31');
same(RegExp.escape('^$\\.*+?()[]{}|/'), '\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/');
same(RegExp.escape(',-=<>#&!%:;@~\'`"'), '\\x2c\\x2d\\x3d\\x3c\\x3e\\x23\\x26\\x21\\x25\\x3a\\x3b\\x40\\x7e\\x27\\x60\\x22');
same(RegExp.escape('\n\t \u2028\ud800'), '\\n\\t\\x20\\u2028\\ud800');
same(RegExp.escape('_é😀'), '_é😀');
throws(TypeError, () => RegExp.escape(5));
