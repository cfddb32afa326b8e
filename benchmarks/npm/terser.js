// Minifies lodash.
const terser = load('terser'), text = read('lodash/lodash.js');
function bench() { return terser.minify(text).then(r => r.code.length > 50000); }
