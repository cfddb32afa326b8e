// Date.prototype.toUTCString: https://tc39.es/ecma262/#sec-date.prototype.toutcstring
method(Date.prototype, 'toUTCString', 0);
same(new Date(0).toUTCString(), 'Thu, 01 Jan 1970 00:00:00 GMT');
same(new Date(Date.UTC(-12345, 5)).toUTCString(), 'Tue, 01 Jun -12345 00:00:00 GMT');
same(new Date(NaN).toUTCString(), 'Invalid Date');
refuses(Date.prototype.toUTCString, {});
