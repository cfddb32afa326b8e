// Map[Symbol.species]: https://tc39.es/ecma262/#sec-get-map-%symbol.species%
accessor(Map, Symbol.species);
same(Map[Symbol.species], Map);
