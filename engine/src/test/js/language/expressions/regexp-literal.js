// Regular expression literals: https://tc39.es/ecma262/#sec-regular-expression-literals
const make = () => /a/g;
same(make() === make(), false, 'a new object each time');
same(/[/]/.source, '[/]');
same(1 / 2 / 1, 0.5);
same(/=/.test('='), true);
same(/a/.flags, '');
same([/x/][0].test('x'), true);
{}
/b/.test('b');
syntaxErrors('/(/', '/a/gg', '/a/x', '/[/', '/\n/', '/\\u{110000}/u', '/(?<a>.)\\k<b>/', '/a/\\u0067');
