// Error objects, their stacks, and V8's way to change them.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
assertEq(String(new Error('m')), 'Error: m', 'toString');
assertEq(String(new TypeError), 'TypeError', 'toString without message');
assertEq(new Error('m', {cause: 5}).cause, 5, 'cause');
assertEq('cause' in new Error('m', {}), false, 'no cause');
const agg = new AggregateError([1, 2], 'both');
assertEq(agg.errors.join(), '1,2', 'errors');
assertEq(Error.isError(agg), true, 'isError');
assertEq(Error.isError(Object.create(Error.prototype)), false, 'isError of an heir');
if (typeof SuppressedError === 'function') {
  const s = new SuppressedError(1, 2, 'm');
  assertEq([s.error, s.suppressed, s.message].join(), '1,2,m', 'SuppressedError');
}
function outer() { return inner(); }
function inner() { return new RangeError('deep'); }
const lines = outer().stack.split('\n');
assertEq(lines[0], 'RangeError: deep', 'header');
assertEq(/^    at inner \(.*errors\.js:\d+:\d+\)$/.test(lines[1]), true, 'first frame: ' + lines[1]);
assertEq(/^    at outer \(/.test(lines[2]), true, 'second frame: ' + lines[2]);

class Custom extends Error { constructor(m) { super(m); this.name = 'Custom'; } }
function makeCustom() { return new Custom('c'); }
assertEq(makeCustom().stack.split('\n')[1].startsWith('    at makeCustom ('), true, 'constructors of subclasses are left out');

function Old(message) { this.message = message; Error.captureStackTrace(this, Old); }
Old.prototype = Object.create(Error.prototype, {constructor: {value: Old}, name: {value: 'Old'}});
function makeOld() { return new Old('o'); }
const old = makeOld();
assertEq(old.stack.split('\n')[0], 'Old: o', 'header of an object that is no error');
assertEq(old.stack.split('\n')[1].startsWith('    at makeOld ('), true, 'captureStackTrace leaves out what is above');
old.stack = 'changed';
assertEq(old.stack, 'changed', 'the captured stack can be assigned');

const plain = {};
Error.captureStackTrace(plain);
assertEq(plain.stack.startsWith('Error\n    at '), true, 'plain object');

Error.stackTraceLimit = 1;
assertEq(outer().stack.split('\n').length, 2, 'limit 1');
Error.stackTraceLimit = 0;
assertEq(outer().stack, 'RangeError: deep', 'limit 0');
Error.stackTraceLimit = 10;

Error.prepareStackTrace = (error, sites) => ({error, sites});
const e = inner();
const made = e.stack;
assertEq(made.error, e, 'prepareStackTrace gets the error');
assertEq(made.sites[0].getFunctionName(), 'inner', 'call site');
assertEq(made.sites[0].getFileName().endsWith('errors.js'), true, 'file of the call site');
assertEq(typeof made.sites[0].getLineNumber(), 'number', 'line of the call site');
assertEq(made.sites[0].isConstructor(), false, 'constructor call?');
assertEq(e.stack, made, 'made once');
Error.prepareStackTrace = undefined;
assertEq(typeof inner().stack, 'string', 'text again');

const assigned = new Error('x');
assigned.stack = 'mine';
assertEq(assigned.stack, 'mine', 'assigned stack');

// How frames name methods
function frame(stack) { return /at (.*) \(/.exec(stack.split('\n')[1])[1]; }
const object = {m() { return new Error('x').stack; }, get g() { return new Error('x').stack; }, n: {}};
object.other = object.m;
class Kind {
  m() { return new Error('x').stack; }
  static s() { return new Error('x').stack; }
  constructor() { this.made = new Error('x').stack; }
}
Kind.prototype.late = function () { return new Error('x').stack; };
function free() { return new Error('x').stack; }
assertEq(frame(object.m()), 'Object.m', 'method of a literal');
assertEq(frame(object.g), 'get g', 'getter');
assertEq(frame(object.other()), 'Object.m', 'under another name too');
assertEq(frame({renamed: object.m}.renamed()), 'Object.m', 'what it is called by does not matter');
assertEq(frame(new Kind().m()), 'Kind.m', 'method of a class');
assertEq(frame(Kind.s()), 'Kind.s', 'static method');
assertEq(frame(new Kind().made), 'new Kind', 'constructor');
assertEq(frame(new Kind().late()), 'Kind.late', 'assigned to a prototype');
assertEq(frame(free()), 'free', 'plain function');
assertEq(frame(free.call(5)), 'free', 'nor does the receiver');
