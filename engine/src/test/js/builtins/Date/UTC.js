// Date.UTC: https://tc39.es/ecma262/#sec-date.utc
method(Date, 'UTC', 7);
same(Date.UTC(1970), 0);
same(Date.UTC(1970, 0, 1, 0, 0, 0, 1), 1);
same(Date.UTC(99, 0), Date.UTC(1999, 0));
same(Date.UTC(2026, 12), Date.UTC(2027, 0));
same(Date.UTC(2026, 0, 0), Date.UTC(2025, 11, 31));
same(Date.UTC(2024, 1, 29), 1709164800000);
same(Date.UTC(), NaN);
same(Date.UTC(2026, Infinity), NaN);
same(Date.UTC(275760, 8, 13, 0, 0, 0, 0), 8.64e15);
same(Date.UTC(275760, 8, 13, 0, 0, 0, 1), NaN);
Date.UTC(converts('y', 1), converts('m', 1), converts('d', 1));
orderIs('y m d');
