// Symbol.prototype.description: https://tc39.es/ecma262/#sec-get-symbol.prototype.description
accessor(Symbol.prototype, 'description');
same(Symbol('d').description, 'd');
same(Object(Symbol('d')).description, 'd');
const get = Object.getOwnPropertyDescriptor(Symbol.prototype, 'description').get;
refuses(get, 'd', {}, undefined, Symbol.prototype);
