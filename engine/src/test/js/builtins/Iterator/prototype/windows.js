// Iterator.prototype.windows
method(Iterator.prototype, 'windows', 1);
equal([1, 2, 3].values().windows(2).toArray(), [[1, 2], [2, 3]]);
equal([1].values().windows(2).toArray(), []);
equal([1].values().windows(2, 'allow-partial').toArray(), [[1]]);
throws(RangeError, () => [].values().windows(0));
throws(TypeError, () => [].values().windows(1, 'x'));
