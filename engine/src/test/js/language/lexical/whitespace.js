// White space and line ends: https://tc39.es/ecma262/#sec-white-space
same(eval('1\t\v\f\u00a0\ufeff\u2003+\u3000\u205f1'), 2);
same(eval('1\r\n+\r1\u2029+\n1'), 3);
throws(SyntaxError, () => eval('1\u180e+1'));
throws(SyntaxError, () => eval('1\u200b+1'));
