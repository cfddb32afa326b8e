// Transpiles acorn's sources.
const ts = load('typescript'), text = read('acorn/dist/acorn.mjs');
function bench() { return ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.CommonJS } }).outputText.length > 10000; }
