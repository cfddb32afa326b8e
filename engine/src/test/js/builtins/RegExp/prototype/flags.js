// RegExp.prototype.flags: https://tc39.es/ecma262/#sec-get-regexp.prototype.flags
accessor(RegExp.prototype, 'flags');
same(/a/dgimsuy.flags, 'dgimsuy');
same(/a/v.flags, 'v');
const get = Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get;
get.call(watched('r', {}));
orderIs('r.hasIndices r.global r.ignoreCase r.multiline r.dotAll r.unicode r.unicodeSets r.sticky');
same(get.call({global: 1, sticky: 0}), 'g');
refuses(get, 1, undefined);
