// unescape: https://tc39.es/ecma262/#sec-unescape
method(globalThis, 'unescape', 1);
same(unescape('%E4%u20AC%20'), 'ä€ ');
same(unescape('%u12%zz%1'), '%u12%zz%1');
same(unescape('%%41'), '%A');
