// The Iterator constructor
constructor(globalThis, 'Iterator', 0);
throws(TypeError, () => new Iterator());
throws(TypeError, () => Iterator());
class It extends Iterator {}
same(new It() instanceof Iterator, true);
same(Iterator.prototype, Object.getPrototypeOf(Object.getPrototypeOf([].values())));
