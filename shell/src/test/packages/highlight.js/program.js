const hljs = require('highlight.js');
console.log(hljs.highlight('class A extends B { /* c */ static x = `a${1}`; async m() { return /re/g.test("s"); } }', { language: 'javascript' }).value);
console.log(hljs.highlight('def f(x: int) -> str:\n    """doc"""\n    return f"{x!r}"  # note', { language: 'python' }).value);
console.log(hljs.highlightAuto('SELECT a, count(*) FROM t WHERE x = 1 GROUP BY a;', ['sql', 'css', 'java']).language, hljs.listLanguages().length > 100);
console.log(hljs.highlight('<a href="x">&amp;<script>let y = 1;</script></a>', { language: 'xml' }).value);
