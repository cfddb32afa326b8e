const UglifyJS = require('uglify-js');
const fs = require('fs');
console.log(UglifyJS.minify('function f(a, b) { var c = a * 2; if (c > 10) { return c; } else { return b ? c : 0; } } console.log(f(3, true));', { toplevel: true }).code);
const r = UglifyJS.minify(fs.readFileSync(require.resolve('underscore/underscore-umd.js'), 'utf8'), { compress: { passes: 2 }, mangle: true });
console.log(r.error, r.code.length, r.code.slice(-120));
