// TypedArray.prototype[Symbol.toStringTag]: https://tc39.es/ecma262/#sec-get-%typedarray%.prototype-%symbol.tostringtag%
accessor(TypedArray.prototype, Symbol.toStringTag);
eachTypedArray((T) => same(new T()[Symbol.toStringTag], T.name));
same(TypedArray.prototype[Symbol.toStringTag], undefined);
same(Object.getOwnPropertyDescriptor(TypedArray.prototype, Symbol.toStringTag).get.call(5), undefined);
