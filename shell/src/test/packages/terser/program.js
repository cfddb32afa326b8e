const { minify } = require('terser');
const fs = require('fs');
(async () => {
  const r = await minify('function add(first, second) { if (false) { console.log("dead"); } const unused = 5; return first + second; }\nconsole.log(add(1, 2) * 60 * 60, `a${1 + 1}b`);', { toplevel: true, compress: { passes: 2 } });
  console.log(r.code);
  const big = await minify(fs.readFileSync(require.resolve('underscore/underscore-umd.js'), 'utf8'), { ecma: 2020 });
  console.log(big.code.length, big.code.slice(0, 200));
  try { await minify('var ='); } catch (e) { console.log(e.name, e.message, e.line, e.col); }
})();
