'use strict';
// node:assert.

const { make, invalidArgType, invalidArgValue, validateFunction } = require('internal/errors');
const { isDeepEqual } = require('util');

const HEADINGS = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values have same structure but are not reference-equal:',
  partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
};

function show(value) {
  return host.inspect(value, { compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, maxStringLength: null, showHidden: false, showProxy: false, sorted: true, getters: true, breakLength: Infinity });
}

// The lines of both, the common ones once: a longest common subsequence by Myers' greedy algorithm.
function diffLines(a, b) {
  const max = a.length + b.length;
  const trace = [];
  let v = new Map([[1, 0]]);
  for (let d = 0; d <= max; d++) {
    trace.push(new Map(v));
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && (v.get(k - 1) ?? -1) < (v.get(k + 1) ?? -1)) ? v.get(k + 1) : v.get(k - 1) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) { x++; y++; }
      v.set(k, x);
      if (x >= a.length && y >= b.length) return walkBack(trace, a, b);
    }
  }
  return [];
}

function walkBack(trace, a, b) {
  const result = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const v = trace[d];
    const k = x - y;
    const prevK = k === -d || (k !== d && (v.get(k - 1) ?? -1) < (v.get(k + 1) ?? -1)) ? k + 1 : k - 1;
    const prevX = d === 0 ? 0 : v.get(prevK);
    const prevY = d === 0 ? 0 : prevX - prevK;
    while (x > prevX && y > prevY) { result.push('  ' + a[x - 1]); x--; y--; }
    if (d > 0) {
      if (x > prevX) { result.push('+ ' + a[x - 1]); x--; } else if (y > prevY) { result.push('- ' + b[y - 1]); y--; }
    }
  }
  return result.reverse();
}

function isPrimitive(value) {
  return (typeof value !== 'object' || value === null) && typeof value !== 'function';
}

function message(operator, actual, expected) {
  if (operator === 'strictEqual' || operator === 'deepStrictEqual' || operator === 'deepEqual' || operator === 'partialDeepStrictEqual') {
    const left = show(actual).split('\n');
    const right = show(expected).split('\n');
    const heading = HEADINGS[operator === 'strictEqual' && !isPrimitive(actual) && !isPrimitive(expected) ? 'strictEqualObject' : operator];
    if (operator === 'deepEqual') {
      return `${heading}\n\n${show(actual)}\n\nshould loosely deep-equal\n\n${show(expected)}`;
    }
    if (left.join('\n') === right.join('\n')) return `${HEADINGS.notIdentical}\n\n${left.join('\n')}\n`;
    if (left.length === 1 && right.length === 1 && isPrimitive(actual) && isPrimitive(expected)
        && (actual !== 0 || expected !== 0) && left[0].length + right[0].length <= 60 && !/\n/.test(`${typeof actual === 'string' ? actual : ''}${typeof expected === 'string' ? expected : ''}`)) {
      return `${heading}\n\n${left[0]} !== ${right[0]}\n`;
    }
    const lines = diffLines(left, right);
    // Long stretches of common lines are cut.
    const kept = [];
    let skipped = false;
    for (let i = 0; i < lines.length; i++) {
      const near = lines.slice(Math.max(0, i - 2), i + 3).some((l) => l[0] !== ' ');
      if (near || lines.length < 10) kept.push(lines[i]);
      else if (kept.at(-1) !== '...') { kept.push('...'); skipped = true; }
    }
    return `${heading}\n+ actual - expected${skipped ? '\n... Skipped lines' : ''}\n\n${kept.join('\n')}\n`;
  }
  if (operator === 'notStrictEqual' || operator === 'notDeepStrictEqual') {
    const heading = HEADINGS[operator === 'notStrictEqual' && !isPrimitive(actual) ? 'notStrictEqualObject' : operator];
    const text = show(actual);
    return text.includes('\n') ? `${heading}\n\n${text}\n` : `${heading}${text.length > 5 ? '\n\n' : ' '}${text}${text.length > 5 ? '\n' : ''}`;
  }
  if (operator === 'notDeepEqual') return `${HEADINGS.notDeepEqual}\n\n${show(actual)}\n\nshould not loosely deep-equal\n\n${show(expected)}`;
  return `${host.inspect(actual)} ${operator} ${host.inspect(expected)}`;
}

class AssertionError extends Error {
  constructor(options) {
    if (options === null || typeof options !== 'object') throw invalidArgType('options', 'Object', options);
    const { actual, expected, operator, stackStartFn } = options;
    super(options.message != null ? String(options.message) : message(operator, actual, expected));
    this.generatedMessage = options.message == null;
    Object.defineProperty(this, 'name', { value: 'AssertionError [ERR_ASSERTION]', enumerable: false, writable: true, configurable: true });
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    this.diff = 'simple';
    Error.captureStackTrace?.(this, stackStartFn);
    // The code stands in the stack's first line, not in the name.
    void this.stack;
    this.name = 'AssertionError';
  }
  toString() { return `${this.name} [${this.code}]: ${this.message}`; }
}

function fail(actual, expected, given, operator, stackStartFn) {
  if (given instanceof Error) throw given;
  throw new AssertionError({ actual, expected, message: given, operator, stackStartFn });
}

// fail with a text of our own, where the caller gave none.
function failWith(actual, expected, given, text, operator, stackStartFn) {
  if (given !== undefined) fail(actual, expected, given, operator, stackStartFn);
  const error = new AssertionError({ actual, expected, message: text, operator, stackStartFn });
  error.generatedMessage = true;
  throw error;
}

function ok(value, given, ...rest) {
  if (value) return;
  check(ok, arguments.length, value, given);
}

function check(fn, count, value, given) {
  if (value) return;
  if (given instanceof Error) throw given;
  let generated = false;
  if (count === 0) { generated = true; given = 'No value argument passed to `assert.ok()`'; } else if (given == null) {
    generated = true;
    given = 'The expression evaluated to a falsy value';
    const expression = host.callSiteText?.(fn);
    if (expression) given += `:\n\n  ${expression}\n`;
  }
  const error = new AssertionError({ actual: value, expected: true, message: given, operator: '==', stackStartFn: fn });
  error.generatedMessage = generated;
  throw error;
}

const assert = module.exports = function assert(value, given) {
  if (!value) check(assert, arguments.length, value, given);
};

assert.AssertionError = AssertionError;
assert.ok = ok;
assert.fail = function(given = 'Failed') {
  if (given instanceof Error) throw given;
  const error = new AssertionError({ message: given, operator: 'fail', stackStartFn: assert.fail });
  error.generatedMessage = arguments.length === 0;
  throw error;
};

function comparison(name, operator, holds) {
  const f = { [name](actual, expected, given) {
    if (arguments.length < 2) throw make(TypeError, 'ERR_MISSING_ARGS', 'The "actual" and "expected" arguments must be specified');
    if (!holds(actual, expected)) fail(actual, expected, given, operator, f);
  } }[name];
  assert[name] = f;
}

comparison('equal', '==', (a, b) => a == b || (a !== a && b !== b));
comparison('notEqual', '!=', (a, b) => !(a == b || (a !== a && b !== b)));
comparison('strictEqual', 'strictEqual', Object.is);
comparison('notStrictEqual', 'notStrictEqual', (a, b) => !Object.is(a, b));
comparison('deepEqual', 'deepEqual', (a, b) => isDeepEqual(a, b, false));
comparison('notDeepEqual', 'notDeepEqual', (a, b) => !isDeepEqual(a, b, false));
comparison('deepStrictEqual', 'deepStrictEqual', (a, b) => isDeepEqual(a, b, true));
comparison('notDeepStrictEqual', 'notDeepStrictEqual', (a, b) => !isDeepEqual(a, b, true));
comparison('partialDeepStrictEqual', 'partialDeepStrictEqual', contains);

// Does actual have at least what expected has?
function contains(actual, expected) {
  if (isPrimitive(expected) || isPrimitive(actual)) return Object.is(actual, expected);
  if (expected instanceof Set) return actual instanceof Set && [...expected].every((v) => actual.has(v) || [...actual].some((w) => contains(w, v)));
  if (expected instanceof Map) return actual instanceof Map && [...expected].every(([k, v]) => actual.has(k) && contains(actual.get(k), v));
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return false;
    let at = 0;
    return expected.every((v) => {
      while (at < actual.length && !contains(actual[at], v)) at++;
      return at++ < actual.length;
    });
  }
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return false;
  const keys = Reflect.ownKeys(expected).filter((k) => Object.prototype.propertyIsEnumerable.call(expected, k));
  if (keys.length === 0) return isDeepEqual(actual, expected, true) || Object.prototype.toString.call(expected) === '[object Object]';
  return keys.every((k) => k in actual && contains(actual[k], expected[k]));
}

// Does an error fit what throws() or rejects() was given? Throws where it does not.
function checkExpected(actual, expected, given, fn) {
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && actual instanceof expected) return;
    if (Object.prototype.isPrototypeOf.call(Error, expected) || expected === Error) {
      if (given === undefined) {
        const name = actual?.constructor?.name;
        failWith(actual, expected, undefined, `The error is expected to be an instance of "${expected.name}". Received ${name ? `"${name}"` : `"${host.inspect(actual, { depth: -1 })}"`}${
          actual instanceof Error ? `\n\nError message:\n\n${actual.message}` : ''}`, fn.name, fn);
      }
      if (given instanceof Error) throw given;
      throw actual;
    }
    const result = Reflect.apply(expected, {}, [actual]);
    if (result !== true) {
      failWith(actual, expected, given, `The ${expected.name ? `"${expected.name}" ` : ''}validation function is expected to return "true". Received ${host.inspect(result)}${
        actual instanceof Error ? `\n\nCaught error:\n\n${actual}` : ''}`, fn.name, fn);
    }
    return;
  }
  if (host.types.isRegExp(expected)) {
    const text = String(actual);
    if (RegExp.prototype.exec.call(expected, text) !== null) return;
    failWith(actual, expected, given, `The input did not match the regular expression ${host.inspect(expected)}. Input:\n\n${host.inspect(text)}\n`, fn.name, fn);
  }
  if (isPrimitive(actual)) fail(actual, expected, given, 'deepStrictEqual', fn);
  const keys = Object.keys(expected);
  if (expected instanceof Error) keys.push('name', 'message');
  else if (keys.length === 0) throw invalidArgValue('error', expected, 'may not be an empty object');
  for (const key of keys) {
    if (typeof actual[key] === 'string' && host.types.isRegExp(expected[key]) && RegExp.prototype.exec.call(expected[key], actual[key]) !== null) continue;
    if (!(key in actual) || !isDeepEqual(actual[key], expected[key], true)) {
      if (given !== undefined) fail(actual, expected, given, fn.name, fn);
      const pick = (source) => Object.assign(new Comparison(), Object.fromEntries(keys.filter((k) => k in source).map((k) => [k,
        source === actual && typeof actual[k] === 'string' && host.types.isRegExp(expected[k]) && expected[k].test(actual[k]) ? expected[k] : source[k]])));
      const error = new AssertionError({ actual: pick(actual), expected: pick(expected), operator: 'deepStrictEqual', stackStartFn: fn });
      error.actual = actual;
      error.expected = expected;
      error.operator = fn.name;
      throw error;
    }
  }
}

// What an error that does not fit is shown as.
class Comparison {}

const NOTHING = Symbol('nothing');

function caught(action) {
  validateFunction(action, 'fn');
  try { action(); } catch (e) { return e; }
  return NOTHING;
}

async function caughtAsync(action) {
  let promise = action;
  if (typeof action === 'function') {
    promise = action();
    if (typeof promise?.then !== 'function') {
      throw make(TypeError, 'ERR_INVALID_RETURN_VALUE', `Expected instance of Promise to be returned from the "promiseFn" function but got ${promise === undefined ? 'undefined' : `type ${typeof promise}`}.`);
    }
  } else if (typeof promise?.then !== 'function') throw invalidArgType('promiseFn', ['Function', 'Promise'], promise);
  try { await promise; } catch (e) { return e; }
  return NOTHING;
}

function expectError(fn, actual, error, given) {
  if (typeof error === 'string') {
    given = error;
    error = undefined;
  } else if (error !== undefined && error !== null && typeof error !== 'object' && typeof error !== 'function') {
    throw invalidArgType('error', ['Function', 'Error', 'RegExp', 'Object'], error);
  }
  if (actual === NOTHING) {
    const name = error?.name ? ` (${error.name})` : '';
    const kind = fn === assert.rejects ? 'rejection' : 'exception';
    fail(undefined, error, given instanceof Error ? given : `Missing expected ${kind}${name}${given ? `: ${given}` : '.'}`, fn.name, fn);
  }
  if (error !== undefined && error !== null) checkExpected(actual, error, given, fn);
}

function expectNone(fn, actual, error, given) {
  if (actual === NOTHING) return;
  if (typeof error === 'string') { given = error; error = undefined; }
  const fits = !error || (typeof error === 'function' && (actual instanceof error || (!(Object.prototype.isPrototypeOf.call(Error, error)) && error.call({}, actual) === true)))
    || (host.types.isRegExp(error) && error.test(String(actual)));
  if (!fits) throw actual;
  const kind = fn === assert.doesNotReject ? 'rejection' : 'exception';
  fail(actual, error, `Got unwanted ${kind}${given ? `: ${given}` : '.'}\nActual message: "${actual?.message}"`, fn.name, fn);
}

assert.throws = function throws(action, error, given) { expectError(throws, caught(action), error, given); };
assert.rejects = async function rejects(action, error, given) { expectError(rejects, await caughtAsync(action), error, given); };
assert.doesNotThrow = function doesNotThrow(action, error, given) { expectNone(doesNotThrow, caught(action), error, given); };
assert.doesNotReject = async function doesNotReject(action, error, given) { expectNone(doesNotReject, await caughtAsync(action), error, given); };

assert.ifError = function ifError(error) {
  if (error === null || error === undefined) return;
  const text = typeof error === 'object' && typeof error.message === 'string' ? error.message || error.constructor?.name : host.inspect(error);
  const wrapped = new AssertionError({ actual: error, expected: null, operator: 'ifError', message: `ifError got unwanted exception: ${text}`, stackStartFn: ifError });
  throw wrapped;
};

function matching(fn, text, regexp, given, wanted) {
  if (!host.types.isRegExp(regexp)) throw invalidArgType('regexp', 'RegExp', regexp);
  if (typeof text === 'string' && (RegExp.prototype.exec.call(regexp, text) !== null) === wanted) return;
  failWith(text, regexp, given, (typeof text !== 'string'
    ? `The "string" argument must be of type string. Received type ${typeof text} (${host.inspect(text)})`
    : `The input ${wanted ? 'did not match' : 'was expected to not match'} the regular expression ${host.inspect(regexp)}. Input:\n\n${host.inspect(text)}\n`), fn.name, fn);
}
assert.match = function match(text, regexp, given) { matching(match, text, regexp, given, true); };
assert.doesNotMatch = function doesNotMatch(text, regexp, given) { matching(doesNotMatch, text, regexp, given, false); };

assert.strict = Object.assign(function strict(value, given) { if (!value) check(strict, arguments.length, value, given); }, assert, {
  equal: assert.strictEqual, deepEqual: assert.deepStrictEqual, notEqual: assert.notStrictEqual, notDeepEqual: assert.notDeepStrictEqual,
});
assert.strict.strict = assert.strict;
