// String.prototype.split: https://tc39.es/ecma262/#sec-string.prototype.split
method(String.prototype, 'split', 2);
equal('a,b,c'.split(','), ['a', 'b', 'c']);
equal('a,b,c'.split(',', 2), ['a', 'b']);
equal('abc'.split(''), ['a', 'b', 'c']);
equal('😀'.split(''), ['\ud83d', '\ude00']);
equal(''.split(''), []);
equal(''.split(','), ['']);
equal('abc'.split(), ['abc']);
equal('abc'.split(undefined, 0), []);
equal('a1b2'.split(/\d/), ['a', 'b', '']);
equal('a1b2'.split(/(\d)/), ['a', '1', 'b', '2', '']);
equal('a,b'.split(',', 2 ** 32 + 1), ['a']);
equal('a,b'.split(',', -1), ['a', 'b']);
equal('aXXb'.split('X'), ['a', '', 'b']);
equal('ab'.split(/(?:)/), ['a', 'b']);
refuses(String.prototype.split, undefined, null);
