// String.prototype.anchor: https://tc39.es/ecma262/#sec-string.prototype.anchor
method(String.prototype, 'anchor', 1);
same('a'.anchor('x"y'), '<a name="x&quot;y">a</a>');
refuses(String.prototype.anchor, undefined, null);
