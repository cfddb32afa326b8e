const { minimatch, Minimatch } = require('minimatch');
for (const [f, p] of [['a/b/c.js', '**/*.js'], ['a.b', '*.{a,b}'], ['x/.h', '**/*'], ['foo', '!(bar|baz)'], ['f12', 'f+([0-9])'], ['a/b', 'a/*/c'], ['[x]', '\\[x\\]'], ['abc', 'a?[b-d]'], ['é', '[[:alpha:]]']]) console.log(f, p, minimatch(f, p));
console.log(new Minimatch('src/**/*.{ts,tsx}').match('src/a/b.tsx'), minimatch.braceExpand('a{1..3}{x,y}'), minimatch.match(['a', 'b.c'], '*.c'));
