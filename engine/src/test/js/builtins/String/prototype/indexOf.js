// String.prototype.indexOf: https://tc39.es/ecma262/#sec-string.prototype.indexof
method(String.prototype, 'indexOf', 1);
same('abcabc'.indexOf('c', 3), 5);
same('abc'.indexOf(''), 0);
same('abc'.indexOf('', 9), 3);
same('abc'.indexOf('c', -5), 2);
same('abc'.indexOf('d'), -1);
same('aundefined'.indexOf(), 1);
same('€uro€'.indexOf('€', 1), 4);
refuses(String.prototype.indexOf, undefined, null);
String.prototype.indexOf.call(converts('this', 'a'), converts('search', 'a'), converts('position', 0));
orderIs('this search position');
