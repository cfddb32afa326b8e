// String.prototype.toUpperCase: https://tc39.es/ecma262/#sec-string.prototype.touppercase
method(String.prototype, 'toUpperCase', 0);
same('straße'.toUpperCase(), 'STRASSE');
same('ﬁ'.toUpperCase(), 'FI');
same('\u0149'.toUpperCase(), '\u02bcN');
same('𐐨'.toUpperCase(), '𐐀');
refuses(String.prototype.toUpperCase, undefined, null);
