// What the files of builtins/ and language/ check with. Loaded before each of them in its realm; plain language features only.

const order = [];

/** A value as text: primitives with their type, arrays with their holes, own enumerable properties of objects. */
function show(value, depth = 0) {
  switch (typeof value) {
    case 'string': return '"' + value + '"';
    case 'number': return value === 0 && 1 / value < 0 ? '-0' : '' + value;
    case 'bigint': return value + 'n';
    case 'symbol': return value.toString();
    case 'function': return 'function ' + value.name;
    case 'object': break;
    default: return '' + value;
  }
  if (value === null) return 'null';
  if (depth > 6) return '…';
  if (Array.isArray(value)) {
    let text = '[';
    for (let i = 0; i < value.length; i++) text += (i ? ', ' : '') + (i in value ? show(value[i], depth + 1) : 'hole');
    return text + ']';
  }
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    let text = value[Symbol.toStringTag] + '(';
    for (let i = 0; i < value.length; i++) text += (i ? ', ' : '') + show(value[i], depth + 1);
    return text + ')';
  }
  if (value instanceof Error) return value.name + ': ' + value.message;
  if (value instanceof RegExp) return '' + value;
  if (value instanceof Date) return 'Date ' + value.getTime();
  if (value instanceof Map) return 'Map' + show([...value], depth + 1);
  if (value instanceof Set) return 'Set' + show([...value], depth + 1);
  let text = '{', first = true;
  for (const key of Reflect.ownKeys(value)) {
    const d = Reflect.getOwnPropertyDescriptor(value, key);
    if (d === undefined || !d.enumerable) continue;
    text += (first ? '' : ', ') + String(key) + ': ' + ('value' in d ? show(d.value, depth + 1) : 'accessor');
    first = false;
  }
  return text + '}';
}

function fail(what, text) {
  throw new Error((what === undefined ? '' : what + ': ') + text);
}

/** SameValue. */
function same(actual, expected, what) {
  if (!Object.is(actual, expected)) fail(what, 'expected ' + show(expected) + ', got ' + show(actual));
}

/** Equal as what they show: arrays, objects, collections, element by element. */
function equal(actual, expected, what) {
  const a = show(actual), e = show(expected);
  if (a !== e) fail(what, 'expected ' + e + ', got ' + a);
}

/** A number within a few units in the last place. */
function close(actual, expected, what) {
  if (Object.is(actual, expected)) return;
  if (!(Math.abs(actual - expected) <= Math.abs(expected) * 1e-14)) fail(what, 'expected about ' + expected + ', got ' + actual);
}

function throws(type, f, what) {
  let thrown = true;
  try {
    f();
    thrown = false;
  } catch (e) {
    if (e === null || typeof e !== 'object' || e.constructor !== type) fail(what, 'expected a ' + type.name + ', got ' + show(e));
  }
  if (!thrown) fail(what, 'expected a ' + type.name + ' from ' + f);
}

/** Each text is refused by the parser. */
function syntaxErrors(...texts) {
  for (const text of texts) {
    let refused = false;
    try {
      Function(text);
    } catch (e) {
      refused = true;
      if (!(e instanceof SyntaxError)) fail(text, 'expected a SyntaxError, got ' + show(e));
    }
    if (!refused) fail(text, 'expected a SyntaxError');
  }
}

/** The function throws a TypeError for each of these as this. */
function refuses(f, ...receivers) {
  for (const r of receivers) throws(TypeError, () => f.call(r), 'this = ' + show(r));
}

function attributes(holder, key, expected) {
  const d = Object.getOwnPropertyDescriptor(holder, key);
  if (d === undefined) fail(String(key), 'is no own property');
  const text = (d.writable ? 'w' : '') + (d.enumerable ? 'e' : '') + (d.configurable ? 'c' : '');
  if (text !== expected) fail(String(key), 'expected attributes "' + expected + '", got "' + text + '"');
  return d;
}

function nameAndLength(f, name, length) {
  same(f.name, name, 'name');
  same(f.length, length, 'length');
  attributes(f, 'name', 'c');
  attributes(f, 'length', 'c');
  same(Object.getPrototypeOf(f), Function.prototype, '[[Prototype]] of ' + name);
}

function isConstructor(f) {
  try {
    Reflect.construct(Object, [], f);
    return true;
  } catch {
    return false;
  }
}

function nameOf(key) {
  return typeof key === 'symbol' ? '[' + key.description + ']' : key;
}

/** A built-in function that is a property: attributes, name, length, no constructor, no prototype. */
function method(holder, key, length, expectedAttributes = 'wc') {
  const f = attributes(holder, key, expectedAttributes).value;
  same(typeof f, 'function', String(key));
  nameAndLength(f, nameOf(key), length);
  if (isConstructor(f)) fail(String(key), 'is a constructor');
  same(Object.hasOwn(f, 'prototype'), false, 'prototype of ' + String(key));
  return f;
}

/** A built-in accessor; `which` is 'get' or 'get set'. */
function accessor(holder, key, which = 'get') {
  const d = attributes(holder, key, 'c');
  nameAndLength(d.get, 'get ' + nameOf(key), 0);
  if (isConstructor(d.get)) fail(String(key), 'is a constructor');
  if (which === 'get') same(d.set, undefined, 'setter');
  else nameAndLength(d.set, 'set ' + nameOf(key), 1);
  return d.get;
}

/** A global constructor with its prototype. */
function constructor(holder, name, length, parent = Function.prototype) {
  const f = attributes(holder, name, 'wc').value;
  same(f.name, name, 'name');
  same(f.length, length, 'length');
  attributes(f, 'name', 'c');
  attributes(f, 'length', 'c');
  same(Object.getPrototypeOf(f), parent, '[[Prototype]]');
  if (!isConstructor(f)) fail(name, 'is no constructor');
  if (name !== 'Proxy') {
    attributes(f, 'prototype', '');
    if (name !== 'Iterator') same(attributes(f.prototype, 'constructor', 'wc').value, f, 'prototype.constructor');
  }
  return f;
}

/** The prototype of a class has this @@toStringTag. */
function tag(holder, text) {
  same(attributes(holder, Symbol.toStringTag, 'c').value, text, '@@toStringTag');
}

/** An object that notes its name in `order` when it is converted to a primitive. */
function converts(name, value) {
  return {
    toString() { order.push(name); return value; },
    valueOf() { order.push(name); return value; },
  };
}

/** An object that notes each property that is read of it. */
function watched(name, target) {
  return new Proxy(target, {
    get(t, key, receiver) {
      order.push(name + '.' + String(key));
      return Reflect.get(t, key);
    },
  });
}

/** What was noted since the last call, in this order. */
function orderIs(expected, what) {
  const text = order.join(' ');
  order.length = 0;
  same(text, expected, what === undefined ? 'order' : what);
}

let laterQueue = Promise.resolve();

/** An asynchronous check; they run one after another. The file passes when all have ended without an error: the runner counts what is printed. */
function later(asyncFunction) {
  print('later');
  laterQueue = laterQueue.then(asyncFunction).then(() => print('ended'), (e) => print('failed: ' + (e instanceof Error ? e.stack : show(e))));
}

async function rejects(type, promise, what) {
  let value;
  try {
    value = await promise;
  } catch (e) {
    if (e === null || typeof e !== 'object' || e.constructor !== type) fail(what, 'expected a ' + type.name + ', got ' + show(e));
    return e;
  }
  fail(what, 'expected a ' + type.name + ', got the value ' + show(value));
}

/** An iterator over the values that notes next, return and throw in `order`. */
function iterator(values, name = 'it') {
  let i = 0;
  return {
    [Symbol.iterator]() { return this; },
    next() {
      order.push(name + '.next');
      return i < values.length ? {value: values[i++], done: false} : {value: undefined, done: true};
    },
    return(v) { order.push(name + '.return'); return {value: v, done: true}; },
  };
}

const typedArrayConstructors = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float16Array, Float32Array,
  Float64Array, BigInt64Array, BigUint64Array];
const TypedArray = Object.getPrototypeOf(Int8Array);

/** Calls f with each constructor, a function that makes an array of it, and one that makes an element. */
function eachTypedArray(f) {
  for (const T of typedArrayConstructors) {
    const n = T === BigInt64Array || T === BigUint64Array ? BigInt : Number;
    f(T, (...values) => new T(values.map((v) => n(v))), n);
  }
}

/** The elements as an array of numbers. */
function list(typedArray) {
  const result = [];
  for (let i = 0; i < typedArray.length; i++) result.push(Number(typedArray[i]));
  return result;
}

/** The function refuses what is no typed array, and one whose buffer is detached. */
function needsTypedArray(f, ...args) {
  for (const r of [undefined, null, 1, 'a', {}, [], new ArrayBuffer(1), new DataView(new ArrayBuffer(1)), Int8Array.prototype]) {
    throws(TypeError, () => f.apply(r, args), 'this = ' + show(r));
  }
  throws(TypeError, () => f.apply(detached(), args), 'detached');
}

function detached() {
  const t = new Uint8Array(8);
  t.buffer.transfer();
  return t;
}
