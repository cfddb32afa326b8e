// String.prototype.replaceAll: https://tc39.es/ecma262/#sec-string.prototype.replaceall
method(String.prototype, 'replaceAll', 2);
same('a.b.c'.replaceAll('.', '-'), 'a-b-c');
same('abc'.replaceAll('', '_'), '_a_b_c_');
same('aXbX'.replaceAll('X', (m, i) => i), 'a1b3');
same('aa'.replaceAll('a', "$&$'"), 'aaa');
throws(TypeError, () => 'a'.replaceAll(/a/, ''));
same('aba'.replaceAll(/a/g, '-'), '-b-');
refuses(String.prototype.replaceAll, undefined, null);
