// Template literals: https://tc39.es/ecma262/#sec-template-literals
same(`a${1}b${'c'}`, 'a1bc');
same(`line
two`, 'line\ntwo');
same(`\u0041\x42\n\``, 'AB\n`');
same(`${`${1}`}`, '1');
same(`$${1}$`, '$1$');
same(`${{toString: () => 's', valueOf: () => 'v'}}`, 's');
throws(TypeError, () => `${Symbol()}`);
same(`a\
b`, 'ab');
same(eval('`\r\n`'), '\n', 'line ends are normalised');
syntaxErrors('`\\u{`', '`\\01`', '`\\xg`', '`');
