'use strict';
// node:buffer: Buffer is a Uint8Array with encodings and number accessors.

const { make, invalidArgType, invalidArgValue, outOfRange, validateString } = require('internal/errors');

const kMaxLength = 2 ** 31 - 1;
const customInspect = Symbol.for('nodejs.util.inspect.custom');

function normalizeEncoding(encoding) {
  if (encoding === undefined || encoding === null || encoding === '') return 'utf8';
  switch (String(encoding).toLowerCase()) {
    case 'utf8': case 'utf-8': return 'utf8';
    case 'hex': return 'hex';
    case 'base64': return 'base64';
    case 'base64url': return 'base64url';
    case 'ascii': return 'ascii';
    case 'latin1': case 'binary': return 'latin1';
    case 'ucs2': case 'ucs-2': case 'utf16le': case 'utf-16le': return 'utf16le';
    default: return undefined;
  }
}

function checkedEncoding(encoding) {
  const name = normalizeEncoding(encoding);
  if (name === undefined) throw make(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${encoding}`);
  return name;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64URL = BASE64.slice(0, 62) + '-_';
const BASE64_VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) {
  BASE64_VALUES[BASE64.charCodeAt(i)] = i;
  BASE64_VALUES[BASE64URL.charCodeAt(i)] = i;
}

function encodeBase64(bytes, alphabet, pad) {
  let result = '';
  let i = 0;
  for (; i + 2 < bytes.length; i += 3) {
    const n = bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
    result += alphabet[n >> 18] + alphabet[n >> 12 & 63] + alphabet[n >> 6 & 63] + alphabet[n & 63];
  }
  if (i + 1 === bytes.length) {
    const n = bytes[i] << 16;
    result += alphabet[n >> 18] + alphabet[n >> 12 & 63] + (pad ? '==' : '');
  } else if (i + 2 === bytes.length) {
    const n = bytes[i] << 16 | bytes[i + 1] << 8;
    result += alphabet[n >> 18] + alphabet[n >> 12 & 63] + alphabet[n >> 6 & 63] + (pad ? '=' : '');
  }
  return result;
}

// Lenient, as Node: foreign characters are skipped, = ends the text.
function decodeBase64(text) {
  const bytes = new Uint8Array(text.length * 3 >> 2);
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 61) break;
    const v = c < 128 ? BASE64_VALUES[c] : -1;
    if (v < 0) continue;
    bits = (bits << 6 | v) & 0xffffff;
    if (++count % 4 === 0) {
      bytes[length++] = bits >> 16;
      bytes[length++] = bits >> 8 & 255;
      bytes[length++] = bits & 255;
    }
  }
  if (count % 4 === 2) bytes[length++] = bits >> 4 & 255;
  else if (count % 4 === 3) {
    bytes[length++] = bits >> 10 & 255;
    bytes[length++] = bits >> 2 & 255;
  }
  return bytes.subarray(0, length);
}

function encode(text, encoding) {
  switch (encoding) {
    case 'utf8': return host.utf8Encode(text);
    case 'latin1': case 'ascii': {
      const bytes = new Uint8Array(text.length);
      for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
      return bytes;
    }
    case 'utf16le': {
      const bytes = new Uint8Array(text.length * 2);
      for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        bytes[2 * i] = c;
        bytes[2 * i + 1] = c >> 8;
      }
      return bytes;
    }
    case 'hex': {
      const bytes = new Uint8Array(text.length >> 1);
      for (let i = 0; i < bytes.length; i++) {
        const pair = text.slice(2 * i, 2 * i + 2);
        if (!/^[0-9a-fA-F]{2}$/.test(pair)) return bytes.subarray(0, i);
        bytes[i] = parseInt(pair, 16);
      }
      return bytes;
    }
    default: return decodeBase64(text);
  }
}

function codes(bytes, mask) {
  let result = '';
  for (let i = 0; i < bytes.length; i += 4096) {
    const part = bytes.subarray(i, i + 4096);
    result += String.fromCharCode.apply(null, mask === 255 ? part : part.map((b) => b & mask));
  }
  return result;
}

function decode(bytes, encoding) {
  switch (encoding) {
    case 'utf8': return host.utf8Decode(bytes);
    case 'latin1': return codes(bytes, 255);
    case 'ascii': return codes(bytes, 127);
    case 'hex': {
      let result = '';
      for (let i = 0; i < bytes.length; i++) result += (bytes[i] < 16 ? '0' : '') + bytes[i].toString(16);
      return result;
    }
    case 'utf16le': {
      let result = '';
      for (let i = 0; i + 1 < bytes.length; i += 2) result += String.fromCharCode(bytes[i] | bytes[i + 1] << 8);
      return result;
    }
    case 'base64': return encodeBase64(bytes, BASE64, true);
    default: return encodeBase64(bytes, BASE64URL, false);
  }
}

function checkSize(size) {
  if (typeof size !== 'number') throw invalidArgType('size', 'number', size);
  if (!(size >= 0 && size <= kMaxLength)) throw outOfRange('size', `>= 0 && <= ${kMaxLength}`, size);
}

const isBytes = (value) => value instanceof Uint8Array;
const isAnyArrayBuffer = (value) => host.types.isAnyArrayBuffer(value);

function checkOffset(buffer, offset, size) {
  if (typeof offset !== 'number') throw invalidArgType('offset', 'number', offset);
  if (!Number.isInteger(offset)) throw outOfRange('offset', 'an integer', offset);
  if (buffer.length < size) throw make(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', 'Attempt to access memory outside buffer bounds');
  if (offset < 0 || offset + size > buffer.length) throw outOfRange('offset', `>= 0 and <= ${buffer.length - size}`, offset);
}

function checkValue(value, low, high, size, text) {
  if (value > high || value < low) throw outOfRange('value', text ?? `>= ${low} and <= ${high}`, value);
}

class Buffer extends Uint8Array {
  static get [Symbol.species]() { return Buffer; }

  static from(value, encodingOrOffset, length) {
    if (typeof value === 'string') {
      const bytes = encode(value, checkedEncoding(encodingOrOffset));
      return new Buffer(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    if (typeof value === 'object' && value !== null) {
      if (isAnyArrayBuffer(value)) {
        const offset = Number(encodingOrOffset) || 0;
        if (offset > value.byteLength) throw make(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"offset" is outside of buffer bounds');
        if (length !== undefined && !(Number(length) <= value.byteLength - offset)) {
          throw make(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"length" is outside of buffer bounds');
        }
        return new Buffer(value, offset, length === undefined ? undefined : Math.max(0, Number(length) || 0));
      }
      const primitive = value.valueOf?.();
      if (primitive !== null && primitive !== undefined && primitive !== value && (typeof primitive === 'string' || typeof primitive === 'object')) {
        return Buffer.from(primitive, encodingOrOffset, length);
      }
      if (value.length !== undefined || isAnyArrayBuffer(value.buffer)) {
        if (typeof value.length !== 'number') return new Buffer(0);
        const result = new Buffer(Math.max(0, Math.trunc(value.length) || 0));
        for (let i = 0; i < result.length; i++) result[i] = value[i];
        return result;
      }
      if (value.type === 'Buffer' && Array.isArray(value.data)) return Buffer.from(value.data);
      const convert = value[Symbol.toPrimitive];
      if (typeof convert === 'function') {
        const text = convert.call(value, 'string');
        if (typeof text === 'string') return Buffer.from(text, encodingOrOffset);
      }
    }
    throw invalidArgType('first argument', ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'], value);
  }

  static of(...items) { return Buffer.from(items); }

  static alloc(size, fill, encoding) {
    checkSize(size);
    const result = new Buffer(size);
    return fill !== undefined && fill !== 0 && size > 0 ? result.fill(fill, encoding) : result;
  }
  static allocUnsafe(size) { checkSize(size); return new Buffer(size); }
  static allocUnsafeSlow(size) { checkSize(size); return new Buffer(size); }

  static isBuffer(value) { return value instanceof Buffer; }
  static isEncoding(encoding) { return typeof encoding === 'string' && encoding.length > 0 && normalizeEncoding(encoding) !== undefined; }

  static byteLength(value, encoding) {
    if (typeof value !== 'string') {
      if (ArrayBuffer.isView(value) || isAnyArrayBuffer(value)) return value.byteLength;
      throw invalidArgType('string', ['string', 'Buffer', 'ArrayBuffer'], value);
    }
    switch (normalizeEncoding(encoding)) {
      case 'latin1': case 'ascii': return value.length;
      case 'utf16le': return value.length * 2;
      case 'hex': return value.length >>> 1;
      case 'base64': case 'base64url': return Math.floor(value.replace(/=+$/, '').length * 3 / 4);
      default: return host.utf8Encode(value).length;
    }
  }

  static compare(a, b) {
    if (!isBytes(a)) throw invalidArgType('buf1', ['Buffer', 'Uint8Array'], a);
    if (!isBytes(b)) throw invalidArgType('buf2', ['Buffer', 'Uint8Array'], b);
    const n = Math.min(a.length, b.length);
    for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
    return a.length < b.length ? -1 : a.length > b.length ? 1 : 0;
  }

  static concat(list, length) {
    if (!Array.isArray(list)) throw invalidArgType('list', 'Array', list);
    if (length === undefined) {
      length = 0;
      for (const item of list) length += item.length || 0;
    }
    const result = Buffer.alloc(length);
    let at = 0;
    for (let i = 0; i < list.length; i++) {
      if (!isBytes(list[i])) throw invalidArgType(`list[${i}]`, ['Buffer', 'Uint8Array'], list[i]);
      const part = at + list[i].length > length ? list[i].subarray(0, length - at) : list[i];
      result.set(part, at);
      at += part.length;
    }
    return result;
  }

  static copyBytesFrom(view, offset = 0, length = view.length - offset) {
    const part = view.subarray(offset, offset + length);
    return Buffer.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }

  get parent() { return this.buffer; }
  get offset() { return this.byteOffset; }

  toString(encoding, start = 0, end = this.length) {
    const name = checkedEncoding(encoding);
    start = Math.max(0, Math.trunc(start) || 0);
    end = Math.min(this.length, Math.trunc(end) || 0);
    if (end <= start) return '';
    return decode(start === 0 && end === this.length ? this : this.subarray(start, end), name);
  }
  toLocaleString(encoding, start, end) { return this.toString(encoding, start, end); }
  toJSON() { return { type: 'Buffer', data: Array.from(this) }; }

  equals(other) {
    if (!isBytes(other)) throw invalidArgType('otherBuffer', ['Buffer', 'Uint8Array'], other);
    return Buffer.compare(this, other) === 0;
  }
  compare(target, targetStart = 0, targetEnd = target.length, start = 0, end = this.length) {
    if (!isBytes(target)) throw invalidArgType('target', ['Buffer', 'Uint8Array'], target);
    return Buffer.compare(this.subarray(start, end), target.subarray(targetStart, targetEnd));
  }

  write(text, offset, length, encoding) {
    validateString(text, 'argument');
    if (typeof offset === 'string') { encoding = offset; offset = undefined; length = undefined; } else if (typeof length === 'string') { encoding = length; length = undefined; }
    offset = offset === undefined ? 0 : offset;
    if (offset < 0 || offset > this.length) throw outOfRange('offset', `>= 0 && <= ${this.length}`, offset);
    const room = Math.min(length ?? Infinity, this.length - offset);
    const name = checkedEncoding(encoding);
    let bytes = encode(text, name);
    if (bytes.length > room) {
      let end = room;
      // Never a part of a character.
      if (name === 'utf8') while (end > 0 && (bytes[end] & 0xc0) === 0x80) end--;
      else if (name === 'utf16le') end &= ~1;
      bytes = bytes.subarray(0, end);
    }
    this.set(bytes, offset);
    return bytes.length;
  }

  fill(value, offset, end, encoding) {
    if (typeof offset === 'string') { encoding = offset; offset = 0; end = this.length; } else if (typeof end === 'string') { encoding = end; end = this.length; }
    offset ??= 0;
    end ??= this.length;
    if (offset < 0 || offset > this.length) throw outOfRange('offset', `>= 0 && <= ${this.length}`, offset);
    if (end < 0 || end > this.length) throw outOfRange('end', `>= 0 && <= ${this.length}`, end);
    if (typeof value === 'number' || typeof value === 'boolean' || value === undefined || value === null) {
      super.fill(Number(value) & 255, offset, end);
      return this;
    }
    const bytes = typeof value === 'string' ? encode(value, checkedEncoding(encoding)) : value;
    if (bytes.length === 0) {
      if (typeof value === 'string' && value.length > 0) throw invalidArgValue('value', value);
      super.fill(0, offset, end);
      return this;
    }
    for (let i = offset, j = 0; i < end; i++) {
      this[i] = bytes[j];
      if (++j === bytes.length) j = 0;
    }
    return this;
  }

  copy(target, targetStart = 0, start = 0, end = this.length) {
    if (!isBytes(target)) throw invalidArgType('target', ['Buffer', 'Uint8Array'], target);
    if (targetStart >= target.length || start >= end) return 0;
    const part = this.subarray(start, Math.min(end, start + target.length - targetStart));
    target.set(part, targetStart);
    return part.length;
  }

  slice(start, end) { return this.subarray(start, end); }

  #find(value, from, encoding, last) {
    if (typeof from === 'string') { encoding = from; from = undefined; }
    from = Number(from);
    if (Number.isNaN(from)) from = last ? this.length : 0;
    from = Math.trunc(from);
    if (from < 0) from = Math.max(last ? -1 : 0, this.length + from);
    if (typeof value === 'number') {
      return last ? from < 0 ? -1 : super.lastIndexOf(value & 255, from) : super.indexOf(value & 255, from);
    }
    const bytes = typeof value === 'string' ? encode(value, checkedEncoding(encoding)) : value;
    if (!isBytes(bytes)) throw invalidArgType('value', ['number', 'string', 'Buffer', 'Uint8Array'], value);
    const step = last ? -1 : 1;
    if (bytes.length === 0) return Math.min(from, this.length);
    for (let i = last ? Math.min(from, this.length - bytes.length) : from; i >= 0 && i + bytes.length <= this.length; i += step) {
      let j = 0;
      while (j < bytes.length && this[i + j] === bytes[j]) j++;
      if (j === bytes.length) return i;
    }
    return -1;
  }
  indexOf(value, from, encoding) { return this.#find(value, from, encoding, false); }
  lastIndexOf(value, from, encoding) { return this.#find(value, from, encoding, true); }
  includes(value, from, encoding) { return this.indexOf(value, from, encoding) !== -1; }

  #swap(size) {
    if (this.length % size !== 0) throw make(RangeError, 'ERR_INVALID_BUFFER_SIZE', `Buffer size must be a multiple of ${size * 8}-bits`);
    for (let i = 0; i < this.length; i += size) super.subarray(i, i + size).reverse();
    return this;
  }
  swap16() { return this.#swap(2); }
  swap32() { return this.#swap(4); }
  swap64() { return this.#swap(8); }

  readUIntLE(offset, size) {
    checkOffset(this, offset, size);
    let result = 0;
    for (let i = size - 1; i >= 0; i--) result = result * 256 + this[offset + i];
    return result;
  }
  readUIntBE(offset, size) {
    checkOffset(this, offset, size);
    let result = 0;
    for (let i = 0; i < size; i++) result = result * 256 + this[offset + i];
    return result;
  }
  readIntLE(offset, size) { return signed(this.readUIntLE(offset, size), size); }
  readIntBE(offset, size) { return signed(this.readUIntBE(offset, size), size); }
  writeUIntLE(value, offset, size) { return writeInteger(this, +value, offset, size, 0, 2 ** (8 * size) - 1, true); }
  writeUIntBE(value, offset, size) { return writeInteger(this, +value, offset, size, 0, 2 ** (8 * size) - 1, false); }
  writeIntLE(value, offset, size) { return writeInteger(this, +value, offset, size, -(2 ** (8 * size - 1)), 2 ** (8 * size - 1) - 1, true); }
  writeIntBE(value, offset, size) { return writeInteger(this, +value, offset, size, -(2 ** (8 * size - 1)), 2 ** (8 * size - 1) - 1, false); }

  [customInspect](depth, options) {
    const max = module.exports.INSPECT_MAX_BYTES;
    const shown = this.subarray(0, max).toString('hex').replace(/(.{2})(?=.)/g, '$1 ');
    const more = this.length > max ? ` ... ${this.length - max} more byte${this.length - max > 1 ? 's' : ''}` : '';
    return `<${this.constructor.name}${shown ? ' ' + shown : ''}${more}>`;
  }
}

function signed(value, size) {
  return value >= 2 ** (8 * size - 1) ? value - 2 ** (8 * size) : value;
}

function writeInteger(buffer, value, offset, size, low, high, little) {
  checkOffset(buffer, offset, size);
  checkValue(value, low, high);
  if (value < 0) value += 2 ** (8 * size);
  for (let i = 0; i < size; i++) {
    buffer[offset + (little ? i : size - 1 - i)] = value % 256;
    value = Math.floor(value / 256);
  }
  return offset + size;
}

// readInt32LE and its kin, from a table.
for (const bits of [8, 16, 32]) {
  const size = bits / 8;
  for (const sign of ['UInt', 'Int']) {
    for (const order of bits === 8 ? [''] : ['LE', 'BE']) {
      const names = [`${sign}${bits}${order}`];
      if (sign === 'UInt') names.push(`Uint${bits}${order}`);
      const read = { f(offset = 0) { return this[`read${sign}${order || 'LE'}`](offset, size); } }.f;
      const write = { f(value, offset = 0) { return this[`write${sign}${order || 'LE'}`](value, offset, size); } }.f;
      for (const name of names) define(`read${name}`, read), define(`write${name}`, write);
    }
  }
}
for (const sign of ['UInt', 'Int']) {
  for (const order of ['LE', 'BE']) {
    if (sign === 'UInt') {
      define(`readUint${order}`, Buffer.prototype[`readUInt${order}`]);
      define(`writeUint${order}`, Buffer.prototype[`writeUInt${order}`]);
    }
    const little = order === 'LE';
    const method = sign === 'UInt' ? 'BigUint64' : 'BigInt64';
    const read = function(offset = 0) {
      checkOffset(this, offset, 8);
      return new DataView(this.buffer, this.byteOffset, this.length)[`get${method}`](offset, little);
    };
    const [low, high] = sign === 'UInt' ? [0n, 2n ** 64n - 1n] : [-(2n ** 63n), 2n ** 63n - 1n];
    const write = function(value, offset = 0) {
      checkOffset(this, offset, 8);
      checkValue(value, low, high, 8, sign === 'UInt' ? '>= 0n and < 2n ** 64n' : '>= -(2n ** 63n) and < 2n ** 63n');
      new DataView(this.buffer, this.byteOffset, this.length)[`set${method}`](offset, value, little);
      return offset + 8;
    };
    for (const name of sign === 'UInt' ? ['BigUInt64', 'BigUint64'] : ['BigInt64']) define(`read${name}${order}`, read), define(`write${name}${order}`, write);
  }
}
for (const [name, size] of [['Float', 4], ['Double', 8]]) {
  for (const order of ['LE', 'BE']) {
    const little = order === 'LE';
    define(`read${name}${order}`, function(offset = 0) {
      checkOffset(this, offset, size);
      return new DataView(this.buffer, this.byteOffset, this.length)[`getFloat${size * 8}`](offset, little);
    });
    define(`write${name}${order}`, function(value, offset = 0) {
      checkOffset(this, offset, size);
      new DataView(this.buffer, this.byteOffset, this.length)[`setFloat${size * 8}`](offset, value, little);
      return offset + size;
    });
  }
}

function define(name, value) {
  Object.defineProperty(Buffer.prototype, name, { value, writable: true, configurable: true, enumerable: true });
}

// Buffer(…) without new, and the deprecated constructor, mean from or alloc.
const callable = new Proxy(Buffer, {
  apply: (target, self, args) => (typeof args[0] === 'number' ? Buffer.alloc(args[0]) : Buffer.from(...args)),
  construct: (target, args, newTarget) => {
    if (newTarget !== callable) return Reflect.construct(target, args, newTarget);
    return typeof args[0] === 'number' ? Buffer.alloc(args[0]) : Buffer.from(...args);
  },
});
Object.defineProperty(Buffer.prototype, 'constructor', { value: callable, writable: true, configurable: true, enumerable: false });
Buffer.poolSize = 8192;

function btoa(text) {
  text = `${text}`;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) throw new DOMException('Invalid character', 'InvalidCharacterError');
  return encodeBase64(encode(text, 'latin1'), BASE64, true);
}

function atob(text) {
  text = `${text}`.replace(/[\t\n\f\r ]/g, '');
  if (text.length % 4 === 0) text = text.replace(/={1,2}$/, '');
  if (text.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(text)) throw new DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError');
  return codes(decodeBase64(text), 255);
}

module.exports = {
  Buffer: callable, SlowBuffer: (n) => Buffer.alloc(n), kMaxLength, kStringMaxLength: 2 ** 29 - 24, btoa, atob, INSPECT_MAX_BYTES: 50,
  constants: { MAX_LENGTH: kMaxLength, MAX_STRING_LENGTH: 2 ** 29 - 24 },
  isUtf8: (bytes) => { try { host.utf8Decode(bytes, true); return true; } catch { return false; } },
  isAscii: (bytes) => new Uint8Array(bytes.buffer ?? bytes).every((b) => b < 128),
};
