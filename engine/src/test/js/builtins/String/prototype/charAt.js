// String.prototype.charAt: https://tc39.es/ecma262/#sec-string.prototype.charat
method(String.prototype, 'charAt', 1);
same('abc'.charAt(1), 'b');
same('abc'.charAt(-1), '');
same('abc'.charAt(9), '');
same('abc'.charAt(), 'a');
same('abc'.charAt(1.9), 'b');
same(String.prototype.charAt.call(123, 1), '2');
refuses(String.prototype.charAt, undefined, null);
String.prototype.charAt.call(converts('this', 'a'), converts('position', 0));
orderIs('this position');
