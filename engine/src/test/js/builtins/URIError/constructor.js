// The URIError constructor
constructor(globalThis, 'URIError', 1, Error);
same(URIError.prototype.name, 'URIError');
throws(URIError, () => decodeURI('%'));
