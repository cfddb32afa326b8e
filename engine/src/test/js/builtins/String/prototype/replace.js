// String.prototype.replace: https://tc39.es/ecma262/#sec-string.prototype.replace
method(String.prototype, 'replace', 2);
same('aXbX'.replace('X', '-'), 'a-bX');
same('abc'.replace(/(b)(c)?/g, "[$1$2$$$&$`$']"), 'a[bc$bca]');
same('abc'.replace(/(?<x>b)/, '<$<x>>'), 'a<b>c');
same('abc'.replace(/(b)/, '$2$01$10$0'), 'a$2bb0$0c');
same('abc'.replace('b', "$1[$&$`$'$$]"), 'a$1[bac$]c');
same('abc'.replace(/b/, (m, offset, s) => m + offset + s), 'ab1abcc');
same('abc'.replace(/(?<n>b)/, (...args) => args.at(-1).n.toUpperCase()), 'aBc');
same('aaa'.replace(/a/g, (m, i) => i), '012');
same('abc'.replace('', '_'), '_abc');
same('x'.replace({[Symbol.replace]: (s, r) => s + r}, 'y'), 'xy');
same('undefined'.replace(undefined, 1), '1');
same('aa'.replace(/$/g, 'x'), 'aax');
same('😀'.replace(/(?:)/gu, '-'), '-😀-');
refuses(String.prototype.replace, undefined, null);
