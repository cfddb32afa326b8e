// String.prototype.link: https://tc39.es/ecma262/#sec-string.prototype.link
method(String.prototype, 'link', 1);
same('a'.link('u"'), '<a href="u&quot;">a</a>');
