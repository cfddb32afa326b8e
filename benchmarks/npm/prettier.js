// Formats underscore.
const prettier = load('prettier/standalone.js'), babel = load('prettier/plugins/babel.js'), estree = load('prettier/plugins/estree.js');
const source = read('underscore/underscore-umd.js');
function bench() { return prettier.format(source, { parser: 'babel', plugins: [babel, estree.default || estree] }).then(s => s.length > 10000); }
