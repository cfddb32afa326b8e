// ArrayBuffer[Symbol.species]: https://tc39.es/ecma262/#sec-get-arraybuffer-%symbol.species%
accessor(ArrayBuffer, Symbol.species);
same(ArrayBuffer[Symbol.species], ArrayBuffer);
