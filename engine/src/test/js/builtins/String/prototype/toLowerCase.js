// String.prototype.toLowerCase: https://tc39.es/ecma262/#sec-string.prototype.tolowercase
method(String.prototype, 'toLowerCase', 0);
same('ÄÖ'.toLowerCase(), 'äö');
same('ΑΣ'.toLowerCase(), 'ας', 'final sigma');
same('ΑΣΑ'.toLowerCase(), 'ασα');
same('\u0130'.toLowerCase(), 'i\u0307');
same('𐐀'.toLowerCase(), '𐐨');
refuses(String.prototype.toLowerCase, undefined, null);
