// The Boolean constructor
constructor(globalThis, 'Boolean', 1);
same(Boolean(''), false);
same(Boolean('false'), true);
same(Boolean(0n), false);
same(Boolean(-0), false);
same(Boolean(NaN), false);
same(Boolean([]), true);
same(Boolean(), false);
same(typeof new Boolean(false), 'object');
same(new Boolean(false) ? 1 : 2, 1);
class B extends Boolean {}
same(new B(1).valueOf(), true);
