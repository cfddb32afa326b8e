// const: https://tc39.es/ecma262/#sec-let-and-const-declarations
const a = 1;
throws(TypeError, () => { a = 2; });
throws(TypeError, () => { a++; });
same(a, 1);
throws(ReferenceError, () => { b; const b = 1; });
throws(ReferenceError, () => { typeof c; const c = 1; });
for (const x of [1, 2]) same(typeof x, 'number');
throws(TypeError, () => { for (const i = 0; i < 2; i++); });
syntaxErrors('const a;', 'const let = 1;', 'if (1) const a = 1;', 'for (const i, j = 1;;);');
