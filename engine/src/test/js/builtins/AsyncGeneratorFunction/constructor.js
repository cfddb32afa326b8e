// The AsyncGeneratorFunction constructor
// The AsyncGeneratorFunction constructor and its prototype
const F = Object.getPrototypeOf(async function* () {}).constructor;
same(F.name, 'AsyncGeneratorFunction');
same(F.length, 1);
tag(F.prototype, 'AsyncGeneratorFunction');
tag(F.prototype.prototype, 'AsyncGenerator');
throws(SyntaxError, () => F('await', ''));
throws(TypeError, () => new (async function* () {})());
later(async () => {
  const seen = [];
  for await (const x of F('a', 'yield a; yield await 2')(1)) seen.push(x);
  equal(seen, [1, 2]);
});
