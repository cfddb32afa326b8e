// The AggregateError constructor
constructor(globalThis, 'AggregateError', 2, Error);
const e = new AggregateError(new Set([1, 2]), 'm', {cause: 3});
equal(attributes(e, 'errors', 'wc').value, [1, 2]);
same(e.message, 'm');
same(e.cause, 3);
same(AggregateError.prototype.name, 'AggregateError');
throws(TypeError, () => new AggregateError());
AggregateError(iterator([1]), converts('message', 'm'), {get cause() { order.push('cause'); }});
orderIs('message cause it.next it.next');
equal(Object.getOwnPropertyNames(new AggregateError([], 'm', {cause: 1})).filter((n) => n !== 'stack'), ['message', 'cause', 'errors']);
