// transpileModule, and a type check of a small program over an in-memory host.
const ts = require('typescript');
const source = `
enum Color { Red, Green = 5 }
interface Shape { readonly area: number; name?: string }
class Circle implements Shape {
  static #count = 0;
  constructor(private radius: number, public name?: string) { Circle.#count++; }
  get area(): number { return Math.PI * this.radius ** 2; }
}
namespace N { export const x = 1; }
export async function* f<T extends Shape>(xs: T[]): AsyncGenerator<T> { for (const x of xs) yield x satisfies Shape; }
export default Circle;
`;
for (const target of [ts.ScriptTarget.ES5, ts.ScriptTarget.ES2015, ts.ScriptTarget.ESNext]) {
  const out = ts.transpileModule(source, { compilerOptions: { target, module: ts.ModuleKind.CommonJS } });
  console.log(`--- ${ts.ScriptTarget[target]} ${out.outputText.length}`);
  console.log(out.outputText.slice(-600));
}
const files = {
  '/lib.d.ts': 'interface Array<T> { length: number; [n: number]: T; map<U>(f: (x: T, i: number) => U): U[] } interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {} interface Number { toFixed(n?: number): string } interface Object {} interface RegExp {} interface String { length: number; toUpperCase(): string }',
  '/main.ts': 'type Tree<T> = { value: T, children: Tree<T>[] };\nfunction depth<T>(t: Tree<T>): number { return t.children.length; }\nconst n: string = depth({ value: 1, children: [] });\nconst xs = [1, 2, 3].map(x => x.toFixed(1).toUpperCase());\nlet u: number | string = xs[0]; if (typeof u === "string") u.toUpperCase(); else u.toUpperCase();\nmissing(xs.foo);\n',
};
const options = { strict: true, target: ts.ScriptTarget.ES2020, lib: ['lib.d.ts'], noEmit: true, types: [] };
const host = {
  getSourceFile: (name, v) => (files[name] === undefined ? undefined : ts.createSourceFile(name, files[name], v)),
  getDefaultLibFileName: () => '/lib.d.ts', getDefaultLibLocation: () => '/', writeFile() {}, getCurrentDirectory: () => '/', getCanonicalFileName: (f) => f,
  useCaseSensitiveFileNames: () => true, getNewLine: () => '\n', fileExists: (f) => files[f] !== undefined, readFile: (f) => files[f],
};
const program = ts.createProgram(['/main.ts'], options, host);
for (const d of ts.getPreEmitDiagnostics(program)) {
  const at = d.file ? d.file.getLineAndCharacterOfPosition(d.start) : { line: -1, character: -1 };
  console.log(`${d.file?.fileName}:${at.line + 1}:${at.character + 1} TS${d.code} ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`);
}
const checker = program.getTypeChecker();
ts.forEachChild(program.getSourceFile('/main.ts'), (node) => {
  if (ts.isVariableStatement(node)) for (const v of node.declarationList.declarations) console.log(v.name.text, checker.typeToString(checker.getTypeAtLocation(v)));
});
