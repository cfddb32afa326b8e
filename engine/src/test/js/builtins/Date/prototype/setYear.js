// Date.prototype.setYear: https://tc39.es/ecma262/#sec-date.prototype.setyear
method(Date.prototype, 'setYear', 1);
const d = new Date(2026, 5, 1);
d.setYear(99);
same(d.getFullYear(), 1999);
same(d.getMonth(), 5);
d.setYear(2020);
same(d.getFullYear(), 2020);
same(d.setYear(NaN), NaN);
same(new Date(d.setYear(70)).getMonth(), 0, 'an invalid date starts anew');
refuses(Date.prototype.setYear, {});
