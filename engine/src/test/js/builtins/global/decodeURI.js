// decodeURI: https://tc39.es/ecma262/#sec-decodeuri
method(globalThis, 'decodeURI', 1);
same(decodeURI('%41%20%E2%82%AC'), 'A €');
same(decodeURI('%3B%2F%3F%3A%40%26%3D%2B%24%2C%23'), '%3B%2F%3F%3A%40%26%3D%2B%24%2C%23', 'what has a meaning stays');
same(decodeURI('%F0%9F%98%80'), '😀');
for (const bad of ['%', '%4', '%zz', '%80', '%C0%80', '%E2%82', '%ED%A0%80', '%F8%80%80%80%80', '%F4%90%80%80', '%c3x']) throws(URIError, () => decodeURI(bad), bad);
