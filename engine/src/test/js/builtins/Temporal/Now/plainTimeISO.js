// Temporal.Now.plainTimeISO: https://tc39.es/proposal-temporal/#sec-temporal.now.plaintimeiso
method(Temporal.Now, 'plainTimeISO', 0);
same(Temporal.Now.plainTimeISO('UTC') instanceof Temporal.PlainTime, true);
throws(RangeError, () => Temporal.Now.plainTimeISO('x'));
