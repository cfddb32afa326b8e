// Parses typescript.js, 9 MB.
const acorn = load('acorn'), text = read('typescript/lib/typescript.js');
function bench() { return acorn.parse(text, { ecmaVersion: 'latest' }).body.length > 0; }
