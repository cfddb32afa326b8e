// Set[Symbol.species]: https://tc39.es/ecma262/#sec-get-set-%symbol.species%
accessor(Set, Symbol.species);
same(Set[Symbol.species], Set);
