// The EvalError constructor
constructor(globalThis, 'EvalError', 1, Error);
same(EvalError.prototype.name, 'EvalError');
same(attributes(EvalError.prototype, 'message', 'wc').value, '');
same(EvalError('x') instanceof EvalError, true);
same(Object.getPrototypeOf(EvalError.prototype), Error.prototype);
