// SharedArrayBuffer[Symbol.species]: https://tc39.es/ecma262/#sec-get-sharedarraybuffer-%symbol.species%
accessor(SharedArrayBuffer, Symbol.species);
same(SharedArrayBuffer[Symbol.species], SharedArrayBuffer);
