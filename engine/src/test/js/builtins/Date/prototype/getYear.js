// Date.prototype.getYear: https://tc39.es/ecma262/#sec-date.prototype.getyear
method(Date.prototype, 'getYear', 0);
same(new Date(2026, 5).getYear(), 126);
same(new Date(NaN).getYear(), NaN);
refuses(Date.prototype.getYear, {});
