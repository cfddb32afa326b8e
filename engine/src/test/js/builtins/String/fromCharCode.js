// String.fromCharCode: https://tc39.es/ecma262/#sec-string.fromcharcode
method(String, 'fromCharCode', 1);
same(String.fromCharCode(65, 0x20ac, 65601), 'A€A');
same(String.fromCharCode(), '');
same(String.fromCharCode(-1), '\uffff');
same(String.fromCharCode('66', null, 1.9), 'B\0\u0001');
throws(TypeError, () => String.fromCharCode(1n));
