// The SyntaxError constructor
constructor(globalThis, 'SyntaxError', 1, Error);
same(SyntaxError.prototype.name, 'SyntaxError');
throws(SyntaxError, () => eval('let a, a'));
throws(SyntaxError, () => JSON.parse('{'));
throws(SyntaxError, () => new RegExp('('));
