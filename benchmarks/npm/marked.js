// Renders a long text of Markdown.
const { marked } = load('marked');
const page = '# Title\n\nSome *text* with `code`, [links](http://example.com) and **more**.\n\n- one\n- two\n  - three\n\n```js\nlet x = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quote\n\n';
const text = page.repeat(300);
function bench() { return marked.parse(text).length > 10000; }
