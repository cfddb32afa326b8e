'use strict';
// Errors as Node's modules throw them: an ordinary error with a `code`, whose name in the stack carries the code.

function describe(value) {
  if (value == null) return ` Received ${value}`;
  if (typeof value === 'function') return ` Received function ${value.name}`;
  if (typeof value === 'object') {
    if (value.constructor && value.constructor.name) return ` Received an instance of ${value.constructor.name}`;
    return ` Received ${host.inspect(value, { depth: -1 })}`;
  }
  let text = host.inspect(value, { colors: false });
  if (text.length > 28) text = text.slice(0, 25) + '...';
  return ` Received type ${typeof value} (${text})`;
}

function make(Base, code, message) {
  const error = new Base(message);
  // The stack is made with the code in its first line, then the name goes back to what instanceof-less checks expect.
  const { stack } = error;
  Object.defineProperty(error, 'code', { value: code, enumerable: true, writable: true, configurable: true });
  if (typeof stack === 'string' && stack.startsWith(Base.name)) {
    Object.defineProperty(error, 'stack', {
      value: `${Base.name} [${code}]` + stack.slice(Base.name.length), enumerable: false, writable: true, configurable: true,
    });
  }
  return error;
}

function oneOf(expected) {
  const primitive = /^(string|number|boolean|bigint|symbol|object|undefined|function)$/;
  const names = Array.isArray(expected) ? expected : [expected];
  const types = names.filter((n) => primitive.test(n.toLowerCase()) && n !== 'Object' && n !== 'Function').map((n) => n.toLowerCase());
  const functions = names.filter((n) => n === 'Function').map(() => 'function');
  const instances = names.filter((n) => !types.includes(n.toLowerCase()) && n !== 'Function');
  const all = [...types, ...functions];
  const list = (items) => items.length < 2 ? items.join('') : items.length === 2 ? items.join(' or ') : items.slice(0, -1).join(', ') + ', or ' + items.at(-1);
  let text = '';
  if (all.length) text += (all.length > 1 ? 'one of type ' : 'of type ') + list(all);
  if (instances.length) text += (text ? ' or ' : '') + 'an instance of ' + list(instances);
  return text;
}

const invalidArgType = (name, expected, value) => make(TypeError, 'ERR_INVALID_ARG_TYPE',
  `The ${name.endsWith(' argument') ? name : `"${name}" ${name.includes('.') ? 'property' : 'argument'}`} must be ${oneOf(expected)}.${describe(value)}`);

const invalidArgValue = (name, value, reason = 'is invalid') => {
  let text = host.inspect(value);
  if (text.length > 128) text = text.slice(0, 128) + '...';
  return make(TypeError, 'ERR_INVALID_ARG_VALUE', `The ${name.includes('.') ? 'property' : 'argument'} '${name}' ${reason}. Received ${text}`);
};

function group(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '_');
}

const outOfRange = (name, range, value) => make(RangeError, 'ERR_OUT_OF_RANGE', `The value of "${name}" is out of range. It must be ${range}. Received ${
  Number.isInteger(value) && Math.abs(value) > 2 ** 32 ? group(value) : typeof value === 'bigint' ? group(value) + 'n' : host.inspect(value)}`);

function validateFunction(value, name) {
  if (typeof value !== 'function') throw invalidArgType(name, 'Function', value);
}

function validateString(value, name) {
  if (typeof value !== 'string') throw invalidArgType(name, 'string', value);
}

function validateObject(value, name) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgType(name, 'Object', value);
}

function validateInteger(value, name, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) {
  if (typeof value !== 'number') throw invalidArgType(name, 'number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw outOfRange(name, `>= ${min} && <= ${max}`, value);
}

module.exports = { make, invalidArgType, invalidArgValue, outOfRange, validateFunction, validateString, validateObject, validateInteger };
