const esprima = require('esprima');
const fs = require('fs');
const text = fs.readFileSync(require.resolve('lodash/lodash.js'), 'utf8') + fs.readFileSync(require.resolve('moment/moment.js'), 'utf8');
const tokens = esprima.tokenize(text, { loc: true });
const kinds = {};
for (const t of tokens) kinds[t.type] = (kinds[t.type] ?? 0) + 1;
console.log(tokens.length, kinds);
const tree = esprima.parseScript(text, { range: true });
console.log(tree.body.map((n) => [n.type, n.range]));
console.log(JSON.stringify(esprima.parseScript('x = (a, b) => `${a}` + b ** 2').body[0], null, 1).length);
try { esprima.parseScript('var 1a'); } catch (e) { console.log(e.message, e.index); }
