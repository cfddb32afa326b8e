const { Linter } = require('eslint');
const linter = new Linter();
const code = 'var x = 1;\nif (x == null) { foo() }\nfunction unused(a, b) { return a\n}\nlet y = 2; y = y + x;\n';
const messages = linter.verify(code, [{ languageOptions: { ecmaVersion: 2022, sourceType: 'script' }, rules: { eqeqeq: 'error', 'no-undef': 2, 'no-unused-vars': 'warn', 'no-var': 'error', 'prefer-const': 'error', complexity: ['error', 1], 'operator-assignment': 1 } }]);
for (const m of messages) console.log(`${m.line}:${m.column} ${m.severity} ${m.ruleId} ${m.message}`);
const fixed = linter.verifyAndFix(code, [{ rules: { 'no-var': 'error', 'operator-assignment': 'error', 'prefer-const': 2 } }]);
console.log(fixed.output);
console.log(linter.verify('let = ;', [{}]).map((m) => [m.fatal, m.message]));
