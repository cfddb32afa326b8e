// Tagged templates: https://tc39.es/ecma262/#sec-tagged-templates
function t(strings, ...values) { return {strings, values, self: this}; }
const site = () => t`a\n${1}b${2}`;
equal([...site().strings], ['a\n', 'b', '']);
equal([...site().strings.raw], ['a\\n', 'b', '']);
equal(site().values, [1, 2]);
same(site().strings, site().strings, 'one object a site');
same(t`x`.strings === t`x`.strings, false);
same(Object.isFrozen(site().strings), true);
same(Object.isFrozen(site().strings.raw), true);
const bad = t`\u{zzz}${0}ok`;
same(bad.strings[0], undefined);
same(bad.strings.raw[0], '\\u{zzz}');
const o = {t};
same(o.t`x`.self, o);
same((() => t)()`q`.strings[0], 'q');
same((() => (s) => s[0])()`a`, 'a');
