// The Promise constructor
constructor(globalThis, 'Promise', 1);
throws(TypeError, () => Promise(() => 0));
throws(TypeError, () => new Promise());
throws(TypeError, () => new Promise({}));
tag(Promise.prototype, 'Promise');
let settle;
const p = new Promise((...functions) => { settle = functions; });
same(settle.length, 2);
for (const f of settle) { same(f.length, 1); same(f.name, ''); }
later(async () => {
  settle[0](1);
  settle[0](2);
  settle[1](3);
  same(await p, 1);
  await rejects(RangeError, new Promise(() => { throw new RangeError(); }));
  same(await new Promise((r) => { r(5); throw 1; }), 5);
  await rejects(TypeError, new Promise((r) => { const self = {then(f) { f(new Promise((x, y) => y(new TypeError()))); }}; r(self); }));
  let self;
  self = new Promise((r) => { settle = r; });
  settle(self);
  await rejects(TypeError, self, 'resolved with itself');
});
