// The TypeError constructor
constructor(globalThis, 'TypeError', 1, Error);
same(TypeError.prototype.name, 'TypeError');
throws(TypeError, () => null.x);
throws(TypeError, () => (1)());
throws(TypeError, () => new (() => 0)());
class T extends TypeError {}
same(new T('a') instanceof Error, true);
same(new T('a').name, 'TypeError');
