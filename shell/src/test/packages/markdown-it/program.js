const md = require('markdown-it')({ html: true, linkify: true, typographer: true });
console.log(md.render('# H\n\n"quotes" -- (c) http://example.com/a?b=c\n\n1. one\n2. two\n\n    code\n\n~~del~~ **b** `c`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[ref]: http://r "t"\n\n[ref] &amp; &copy; \\*x\\*\n'));
console.log(md.parse('- a\n- b', {}).map((t) => t.type).join());
