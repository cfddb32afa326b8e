// String.prototype.normalize: https://tc39.es/ecma262/#sec-string.prototype.normalize
method(String.prototype, 'normalize', 0);
same('\u0041\u030a'.normalize(), '\u00c5');
same('\u00c5'.normalize('NFD'), '\u0041\u030a');
same('\ufb01'.normalize('NFKC'), 'fi');
same('\ufb01'.normalize('NFKD'), 'fi');
same('\ufb01'.normalize(undefined), '\ufb01');
same('\uac00'.normalize('NFD'), '\u1100\u1161');
throws(RangeError, () => 'a'.normalize('nfc'));
throws(RangeError, () => 'a'.normalize(null));
refuses(String.prototype.normalize, undefined, null);
