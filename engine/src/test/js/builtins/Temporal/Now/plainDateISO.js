// Temporal.Now.plainDateISO: https://tc39.es/proposal-temporal/#sec-temporal.now.plaindateiso
method(Temporal.Now, 'plainDateISO', 0);
same(Temporal.Now.plainDateISO('UTC') instanceof Temporal.PlainDate, true);
throws(RangeError, () => Temporal.Now.plainDateISO(''));
