// Date.prototype.toTemporalInstant: https://tc39.es/ecma262/#sec-date.prototype.totemporalinstant
method(Date.prototype, 'toTemporalInstant', 0);
same(new Date(5).toTemporalInstant().epochMilliseconds, 5);
throws(RangeError, () => new Date(NaN).toTemporalInstant());
refuses(Date.prototype.toTemporalInstant, {});
