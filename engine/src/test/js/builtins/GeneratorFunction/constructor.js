// The GeneratorFunction constructor
// The GeneratorFunction constructor and %GeneratorFunction.prototype%
const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
nameAndLengthOf(GeneratorFunction, 'GeneratorFunction');
function nameAndLengthOf(f, name) { same(f.name, name); same(f.length, 1); same(Object.getPrototypeOf(f), Function); }
equal([...GeneratorFunction('a', 'yield a; yield a * 2')(3)], [3, 6]);
same(String(new GeneratorFunction('')), 'function* anonymous(\n) {\n\n}');
tag(GeneratorFunction.prototype, 'GeneratorFunction');
same(GeneratorFunction.prototype.prototype.constructor, GeneratorFunction.prototype);
throws(SyntaxError, () => GeneratorFunction('yield', ''));
function* g() {}
attributes(g, 'prototype', 'w');
same(Object.hasOwn(g.prototype, 'constructor'), false);
throws(TypeError, () => new g());
g.prototype = null;
same(Object.getPrototypeOf(g()), GeneratorFunction.prototype.prototype);
