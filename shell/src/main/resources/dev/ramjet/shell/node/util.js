'use strict';
// node:util. inspect and format are Java's (the same that console uses); the rest is here.

const { make, invalidArgType, invalidArgValue, validateFunction, validateString, validateObject } = require('internal/errors');

const kCustomPromisify = Symbol.for('nodejs.util.promisify.custom');

function promisify(original) {
  // Timers have promise forms of their own.
  require('timers');
  validateFunction(original, 'original');
  if (original[kCustomPromisify]) {
    const custom = original[kCustomPromisify];
    validateFunction(custom, 'util.promisify.custom');
    return Object.defineProperty(custom, kCustomPromisify, { value: custom, configurable: true });
  }
  function promisified(...args) {
    return new Promise((resolve, reject) => {
      Reflect.apply(original, this, [...args, (error, value) => (error ? reject(error) : resolve(value))]);
    });
  }
  Object.setPrototypeOf(promisified, Object.getPrototypeOf(original));
  Object.defineProperty(promisified, kCustomPromisify, { value: promisified, configurable: true });
  return Object.defineProperties(promisified, Object.getOwnPropertyDescriptors(original));
}
promisify.custom = kCustomPromisify;

function callbackify(original) {
  validateFunction(original, 'original');
  function callbackified(...args) {
    const callback = args.pop();
    validateFunction(callback, 'last argument');
    Reflect.apply(original, this, args).then(
      (value) => process.nextTick(() => Reflect.apply(callback, this, [null, value])),
      (reason) => process.nextTick(() => {
        if (!reason) {
          const error = make(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value');
          error.reason = reason;
          reason = error;
        }
        Reflect.apply(callback, this, [reason]);
      }));
  }
  Object.defineProperty(callbackified, 'name', { value: `${original.name}Callbackified`, configurable: true });
  return callbackified;
}

function inherits(constructor, parent) {
  if (typeof constructor !== 'function') throw invalidArgType('ctor', 'Function', constructor);
  if (typeof parent !== 'function') throw invalidArgType('superCtor', 'Function', parent);
  if (parent.prototype === undefined) throw invalidArgType('superCtor.prototype', 'Object', parent.prototype);
  Object.defineProperty(constructor, 'super_', { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
}

const warned = new Set();
function deprecate(f, message, code) {
  let done = false;
  function deprecated(...args) {
    if (!done) {
      done = true;
      if (code === undefined || !warned.has(code)) {
        if (code !== undefined) warned.add(code);
        process.emitWarning(message, 'DeprecationWarning', code);
      }
    }
    return new.target ? Reflect.construct(f, args, new.target) : Reflect.apply(f, this, args);
  }
  Object.setPrototypeOf(deprecated, f);
  if (f.prototype) deprecated.prototype = f.prototype;
  return deprecated;
}

function debuglog(section) {
  const on = new RegExp(`(^|,)${section.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*/g, '.*')}(,|$)`, 'i').test(process.env.NODE_DEBUG ?? '');
  const log = on ? (...args) => process.stderr.write(`${section.toUpperCase()} ${process.pid}: ${host.format(...args)}\n`) : () => {};
  return Object.defineProperty(log, 'enabled', { get: () => on, enumerable: true, configurable: true });
}

function stripVTControlCharacters(text) {
  validateString(text, 'str');
  return text.replace(/[\u001B\u009B][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d/#&.:=?%@~_]+)*|[a-zA-Z\d]+(?:;[-a-zA-Z\d/#&.:=?%@~_]*)*)?(?:\u0007|\u001B\u005C|\u009C))|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]))/g, '');
}

function styleText(format, text, options) {
  validateString(text, 'text');
  const styles = Array.isArray(format) ? format : [format];
  let open = '';
  let close = '';
  for (const style of styles) {
    if (style === 'none') continue;
    const codes = module.exports.inspect.colors[style];
    if (codes === undefined) throw invalidArgValue('format', style, `must be one of: ${Object.keys(module.exports.inspect.colors).map((k) => `'${k}'`).join(', ')}`);
    open += `\u001b[${codes[0]}m`;
    close = `\u001b[${codes[1]}m` + close;
  }
  if (options?.validateStream !== false && !(options?.stream ?? process.stdout)?.isTTY) return text;
  return open + text + close;
}

// Structural equality as assert.deepEqual and deepStrictEqual define it.
function isDeepEqual(a, b, strict, seen) {
  if (strict ? Object.is(a, b) : a === b) return true;
  if (!strict && (a === null || typeof a !== 'object') && (b === null || typeof b !== 'object') && a == b) return true;
  if (!strict && a !== a && b !== b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const tag = Object.prototype.toString.call(a);
  if (tag !== Object.prototype.toString.call(b)) return false;
  const types = host.types;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (types.isDate(a)) { if (!types.isDate(b) || !Object.is(Date.prototype.getTime.call(a), Date.prototype.getTime.call(b))) return false; } else if (types.isRegExp(a)) {
    if (!types.isRegExp(b) || a.source !== b.source || a.flags !== b.flags || a.lastIndex !== b.lastIndex) return false;
  } else if (types.isNativeError(a) || a instanceof Error) {
    if (!(types.isNativeError(b) || b instanceof Error) || a.message !== b.message || a.name !== b.name) return false;
    if (!isDeepEqual(a.cause, b.cause, strict, seen) || !isDeepEqual(a.errors, b.errors, strict, seen)) return false;
  } else if (types.isBoxedPrimitive(a)) {
    if (!types.isBoxedPrimitive(b) || !Object.is(unbox(a), unbox(b))) return false;
  } else if (ArrayBuffer.isView(a)) {
    if (!ArrayBuffer.isView(b) || a.byteLength !== b.byteLength || (!types.isDataView(a) && a.length !== b.length)) return false;
    if (!strict && (types.isFloat32Array(a) || types.isFloat64Array(a))) { for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && (a[i] === a[i] || b[i] === b[i])) return false; } else if (!sameBytes(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), new Uint8Array(b.buffer, b.byteOffset, b.byteLength))) return false;
  } else if (types.isAnyArrayBuffer(a)) {
    if (!types.isAnyArrayBuffer(b) || a.byteLength !== b.byteLength || !sameBytes(new Uint8Array(a), new Uint8Array(b))) return false;
  } else if (types.isBoxedPrimitive(b) || types.isDate(b) || types.isRegExp(b)) return false;
  const isSet = types.isSet(a);
  const isMap = types.isMap(a);
  if (isSet !== types.isSet(b) || isMap !== types.isMap(b)) return false;
  if ((isSet || isMap) && a.size !== b.size) return false;
  if (types.isWeakMap(a) || types.isWeakSet(a) || types.isPromise(a)) return false;

  const keys = enumerableKeys(a, strict);
  const others = enumerableKeys(b, strict);
  if (Array.isArray(a) && a.length !== b.length) return false;
  if (keys.length !== others.length) return false;
  for (const key of keys) if (!Object.prototype.propertyIsEnumerable.call(b, key)) return false;

  // Two cycles are equal where they close at the same place.
  if (seen === undefined) seen = { a: new Map(), b: new Map(), n: 0 };
  else {
    const x = seen.a.get(a);
    const y = seen.b.get(b);
    if (x !== undefined || y !== undefined) return x === y;
  }
  seen.n++;
  seen.a.set(a, seen.n);
  seen.b.set(b, seen.n);
  const equal = keys.every((key) => isDeepEqual(a[key], b[key], strict, seen))
    && (!isSet || equalSets(a, b, strict, seen)) && (!isMap || equalMaps(a, b, strict, seen));
  seen.a.delete(a);
  seen.b.delete(b);
  return equal;
}

const unbox = (v) => {
  for (const C of [Number, String, Boolean, BigInt, Symbol]) { try { return C.prototype.valueOf.call(v); } catch {} }
  return undefined;
};

function sameBytes(a, b) {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function enumerableKeys(object, strict) {
  const skip = ArrayBuffer.isView(object) && !host.types.isDataView(object);
  const keys = Object.keys(object).filter((k) => !(skip && /^(0|[1-9]\d*)$/.test(k)));
  if (strict) for (const s of Object.getOwnPropertySymbols(object)) if (Object.prototype.propertyIsEnumerable.call(object, s)) keys.push(s);
  return keys;
}

function equalSets(a, b, strict, seen) {
  const rest = new Set(b);
  const unmatched = [];
  for (const value of a) if (!rest.delete(value)) unmatched.push(value);
  return unmatched.every((value) => {
    if (strict && (typeof value !== 'object' || value === null)) return false;
    for (const other of rest) {
      if (isDeepEqual(value, other, strict, seen)) return rest.delete(other);
    }
    return false;
  });
}

function equalMaps(a, b, strict, seen) {
  const rest = new Map(b);
  const unmatched = [];
  for (const [key, value] of a) {
    if (rest.has(key) && isDeepEqual(value, rest.get(key), strict, seen)) rest.delete(key);
    else if ((typeof key !== 'object' || key === null) && (strict || rest.has(key))) return false;
    else unmatched.push([key, value]);
  }
  return unmatched.every(([key, value]) => {
    for (const [otherKey, otherValue] of rest) {
      if (isDeepEqual(key, otherKey, strict, seen) && isDeepEqual(value, otherValue, strict, seen)) return rest.delete(otherKey);
    }
    return false;
  });
}

function extend(target, source) {
  if (source === null || typeof source !== 'object') return target;
  return Object.assign(target, source);
}

// util.parseArgs: https://nodejs.org/api/util.html#utilparseargsconfig
function parseArgs(config = {}) {
  const args = config.args ?? process.argv.slice(2);
  const options = config.options ?? {};
  const strict = config.strict ?? true;
  const allowPositionals = config.allowPositionals ?? !strict;
  const values = { __proto__: null };
  const positionals = [];
  const tokens = [];
  const byShort = new Map();
  for (const [name, option] of Object.entries(options)) {
    validateObject(option, `options.${name}`);
    if (option.short !== undefined) byShort.set(option.short, name);
  }
  const store = (name, rawName, value, index, inlineValue) => {
    const option = options[name];
    tokens.push({ kind: 'option', name, rawName, index, value, inlineValue: value === undefined ? undefined : inlineValue });
    if (strict) {
      if (option === undefined) {
        throw make(TypeError, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', `Unknown option '${rawName}'${allowPositionals ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "${rawName}"` : ''}`);
      }
      if (option.type === 'string' && value === undefined) throw make(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', `Option '${option.short ? `-${option.short}, ` : ''}--${name} <value>' argument missing`);
      if (option.type === 'boolean' && value !== undefined) throw make(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', `Option '${option.short ? `-${option.short}, ` : ''}--${name}' does not take an argument`);
    }
    if (name === '__proto__') return;
    let stored = value ?? true;
    if (value === undefined && config.allowNegative && name.startsWith('no-') && options[name.slice(3)]?.type === 'boolean') { name = name.slice(3); stored = false; }
    if (options[name]?.multiple) (values[name] ??= []).push(stored);
    else values[name] = stored;
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--') {
      tokens.push({ kind: 'option-terminator', index: i });
      for (let j = i + 1; j < args.length; j++) { tokens.push({ kind: 'positional', index: j, value: args[j] }); positionals.push(args[j]); }
      if (positionals.length && !allowPositionals) throw unexpected(positionals.at(-1));
      break;
    }
    if (/^--[^=]+=/.test(arg)) {
      const at = arg.indexOf('=');
      store(arg.slice(2, at), arg.slice(0, at), arg.slice(at + 1), i, true);
    } else if (arg.startsWith('--')) {
      const name = arg.slice(2);
      const negative = config.allowNegative && !options[name] && name.startsWith('no-') && options[name.slice(3)];
      if (negative) { tokens.push({ kind: 'option', name: name.slice(3), rawName: arg, index: i, value: undefined, inlineValue: undefined }); values[name.slice(3)] = false; } else if (options[name]?.type === 'string' && i + 1 < args.length && !(args[i + 1].length > 1 && args[i + 1][0] === '-' && strict)) store(name, arg, args[++i], i - 1, false);
      else store(name, arg, undefined, i);
    } else if (arg[0] === '-' && arg.length > 1) {
      const letters = arg.slice(1);
      for (let k = 0; k < letters.length; k++) {
        const short = letters[k];
        const name = byShort.get(short) ?? short;
        if (options[name]?.type === 'string') {
          if (k + 1 < letters.length) store(name, '-' + short, letters.slice(k + 1), i, true);
          else if (i + 1 < args.length && !(args[i + 1].length > 1 && args[i + 1][0] === '-' && strict)) { store(name, '-' + short, args[i + 1], i, false); i++; } else store(name, '-' + short, undefined, i);
          break;
        }
        store(name, '-' + short, undefined, i);
      }
    } else {
      if (!allowPositionals) throw unexpected(arg);
      tokens.push({ kind: 'positional', index: i, value: arg });
      positionals.push(arg);
    }
  }
  for (const [name, option] of Object.entries(options)) if (option.default !== undefined && values[name] === undefined) values[name] = option.default;
  return config.tokens ? { values, positionals, tokens } : { values, positionals };
}

const unexpected = (arg) => make(TypeError, 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', `Unexpected argument '${arg}'. This command does not take positional arguments`);

const { TextEncoder, TextDecoder } = require('internal/encoding');

module.exports = {
  inspect: host.inspect, format: host.format, formatWithOptions: host.formatWithOptions, types: host.types,
  promisify, callbackify, inherits, deprecate, debuglog, debug: debuglog, stripVTControlCharacters, styleText, parseArgs,
  isDeepStrictEqual: (a, b) => isDeepEqual(a, b, true), isDeepEqual,
  TextEncoder, TextDecoder, toUSVString: (s) => `${s}`.toWellFormed(),
  isArray: Array.isArray, isBoolean: (v) => typeof v === 'boolean', isNull: (v) => v === null, isNullOrUndefined: (v) => v === null || v === undefined,
  isNumber: (v) => typeof v === 'number', isString: (v) => typeof v === 'string', isSymbol: (v) => typeof v === 'symbol', isUndefined: (v) => v === undefined,
  isRegExp: host.types.isRegExp, isObject: (v) => v !== null && typeof v === 'object', isDate: host.types.isDate,
  isError: (v) => host.types.isNativeError(v) || v instanceof Error, isFunction: (v) => typeof v === 'function',
  isPrimitive: (v) => v === null || (typeof v !== 'object' && typeof v !== 'function'),
  isBuffer: (v) => require('buffer').Buffer.isBuffer(v), _extend: extend,
  log: (...args) => console.log(`${new Date().toTimeString().slice(0, 8)} - ${host.format(...args)}`),
  aborted: (signal) => new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true }))),
};
Object.defineProperty(module.exports, 'isDeepEqual', { enumerable: false });
