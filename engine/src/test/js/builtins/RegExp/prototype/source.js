// RegExp.prototype.source: https://tc39.es/ecma262/#sec-get-regexp.prototype.source
accessor(RegExp.prototype, 'source');
same(/a\/b/.source, 'a\\/b');
same(new RegExp('a/b').source, 'a\\/b');
same(new RegExp('[/]').source, '[/]');
same(new RegExp('\u2028').source, '\\u2028');
same(RegExp.prototype.source, '(?:)');
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'source').get, {});
