const Prism = require('prismjs');
require('prismjs/components/')(['python', 'java', 'sql']);
console.log(Prism.highlight('const f = async (x) => `v ${x + 1}`; // c\nclass A { #p = /a[b]/g }', Prism.languages.javascript, 'javascript'));
console.log(Prism.highlight('@Override public int f() { return "s".length(); }', Prism.languages.java, 'java'));
console.log(Prism.tokenize('a { color: #fff }', Prism.languages.css).length);
