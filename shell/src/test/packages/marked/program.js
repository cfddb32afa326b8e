const { marked } = require('marked');
console.log(marked.parse('# Title *em*\n\nText with `code`, [link](http://x.y "t"), **bold _both_**.\n\n- a\n  - b\n    1. c\n- [x] done\n\n> quote\n> more\n\n```js\nlet a = 1 < 2;\n```\n\n| h | i |\n|:-:|--:|\n| 1 | 2 |\n\n---\n<div>html</div>\n\n![img](a.png)\n'));
console.log(marked.lexer('a *b*\n\n* c').map((t) => t.type));
console.log(marked.parse('x'.repeat(2000) + ' ' + '*a '.repeat(500)).length);
