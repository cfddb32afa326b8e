// String.prototype.localeCompare: https://tc39.es/ecma262/#sec-string.prototype.localecompare
method(String.prototype, 'localeCompare', 1);
same('a'.localeCompare('b') < 0, true);
same('b'.localeCompare('a') > 0, true);
same('a'.localeCompare('a'), 0);
same('\u0061\u030a'.localeCompare('\u00e5'), 0, 'canonically equivalent');
refuses(String.prototype.localeCompare, undefined, null);
