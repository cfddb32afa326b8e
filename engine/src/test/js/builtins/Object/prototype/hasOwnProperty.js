// Object.prototype.hasOwnProperty: https://tc39.es/ecma262/#sec-object.prototype.hasownproperty
method(Object.prototype, 'hasOwnProperty', 1);
same({a: 1}.hasOwnProperty('a'), true);
same({a: 1}.hasOwnProperty('toString'), false);
same(Object.prototype.hasOwnProperty.call('ab', '0'), true);
throws(RangeError, () => Object.prototype.hasOwnProperty.call(null, {toString() { throw new RangeError(); }}), 'the key comes first');
refuses(Object.prototype.hasOwnProperty, undefined, null);
