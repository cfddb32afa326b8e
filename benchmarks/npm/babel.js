// Compiles underscore's modules down to ES5.
const babel = load('@babel/standalone'), text = read('underscore/underscore-umd.js');
function bench() { return babel.transform(text, { presets: ['env'], sourceType: 'script' }).code.length > 10000; }
