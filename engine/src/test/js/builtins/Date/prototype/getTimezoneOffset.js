// Date.prototype.getTimezoneOffset: https://tc39.es/ecma262/#sec-date.prototype.gettimezoneoffset
method(Date.prototype, 'getTimezoneOffset', 0);
const d = new Date(2026, 0, 1);
same(d.getTimezoneOffset(), (d.getTime() - Date.UTC(2026, 0, 1)) / 60000);
same(new Date(NaN).getTimezoneOffset(), NaN);
refuses(Date.prototype.getTimezoneOffset, {});
