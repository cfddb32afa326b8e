// Parses the whole TypeScript compiler and counts what is in it.
const acorn = require('acorn');
const fs = require('fs');
const text = fs.readFileSync(require.resolve('typescript/lib/typescript.js'), 'utf8');
const tree = acorn.parse(text, { ecmaVersion: 'latest' });
const counts = new Map();
const stack = [tree];
while (stack.length > 0) {
  const node = stack.pop();
  counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  for (const key in node) {
    const child = node[key];
    if (Array.isArray(child)) { for (const c of child) if (c && c.type) stack.push(c); } else if (child && typeof child === 'object' && child.type) stack.push(child);
  }
}
console.log(acorn.version, tree.body.length);
for (const [type, n] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15)) console.log(type, n);
try { acorn.parse('let x = ;', { ecmaVersion: 2024 }); } catch (e) { console.log(e.name, e.message, e.loc); }
