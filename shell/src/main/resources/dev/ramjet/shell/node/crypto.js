'use strict';
// node:crypto: digests, HMACs and random values.

const { Buffer } = require('buffer');
const { invalidArgType, outOfRange, make } = require('internal/errors');
const { crypto } = host;

const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const bytesOf = (data, encoding) => {
  if (typeof data === 'string') return Buffer.from(data, encoding);
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  throw invalidArgType('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
};
const encoded = (buffer, encoding) => (encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer);

class Hash {
  #finish;
  #parts = [];
  #done = false;
  constructor(finish) { this.#finish = finish; }
  update(data, encoding) {
    if (this.#done) throw make(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    this.#parts.push(Buffer.from(bytesOf(data, encoding)));
    return this;
  }
  digest(encoding) {
    if (this.#done) throw make(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    this.#done = true;
    return encoded(asBuffer(this.#finish(Buffer.concat(this.#parts))), encoding);
  }
  copy() {
    const copy = new Hash(this.#finish);
    copy.#parts = [...this.#parts];
    return copy;
  }
}

function createHash(name) {
  crypto.digest(name, Buffer.alloc(0));
  return new Hash((data) => crypto.digest(name, data));
}
const createHmac = (name, key) => { const k = bytesOf(key); return new Hash((data) => crypto.hmac(name, k, data)); };
const hash = (name, data, encoding = 'hex') => createHash(name).update(data).digest(encoding);

function randomBytes(size, callback) {
  const bytes = asBuffer(crypto.randomBytes(size));
  if (callback === undefined) return bytes;
  host.enqueue(callback, null, bytes);
  return undefined;
}

function randomFillSync(target, offset = 0, size = target.byteLength - offset) {
  new Uint8Array(target.buffer, target.byteOffset + offset, size).set(crypto.randomBytes(size));
  return target;
}

function randomInt(min, max, callback) {
  if (max === undefined || typeof max === 'function') { callback = max; max = min; min = 0; }
  if (!(max > min)) throw outOfRange('max', `greater than the value of "min" (${min})`, max);
  const range = max - min;
  const limit = 2 ** 48 - (2 ** 48 % range);
  let n;
  do n = asBuffer(crypto.randomBytes(6)).readUIntBE(0, 6); while (n >= limit);
  const result = min + (n % range);
  if (callback === undefined) return result;
  host.enqueue(callback, null, result);
  return undefined;
}

function randomUUID() {
  const b = asBuffer(crypto.randomBytes(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = b.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function timingSafeEqual(a, b) {
  if (a.byteLength !== b.byteLength) throw make(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', 'Input buffers must have the same byte length');
  const x = bytesOf(a);
  const y = bytesOf(b);
  let difference = 0;
  for (let i = 0; i < x.length; i++) difference |= x[i] ^ y[i];
  return difference === 0;
}

class Crypto {
  getRandomValues(array) {
    if (!ArrayBuffer.isView(array)) throw invalidArgType('typedArray', ['TypedArray'], array);
    const { DOMException } = require('internal/web');
    if (array.byteLength > 65536) throw new DOMException(`The requested length exceeds 65,536 bytes`, 'QuotaExceededError');
    return randomFillSync(array);
  }
  randomUUID() { return randomUUID(); }
  subtle = {
    async digest(algorithm, data) {
      const bytes = ArrayBuffer.isView(data) ? data : new Uint8Array(data);
      const result = crypto.digest(typeof algorithm === 'string' ? algorithm : algorithm.name, bytes);
      return result.buffer.slice(result.byteOffset, result.byteOffset + result.byteLength);
    },
  };
}

const webcrypto = new Crypto();

module.exports = {
  createHash, createHmac, hash, Hash, randomBytes, randomFillSync, randomInt, randomUUID, timingSafeEqual, webcrypto, Crypto, subtle: webcrypto.subtle,
  pseudoRandomBytes: randomBytes, rng: randomBytes, prng: randomBytes,
  getRandomValues: (array) => webcrypto.getRandomValues(array),
  randomFill: (target, ...rest) => { const callback = rest.pop(); host.enqueue(callback, null, randomFillSync(target, ...rest)); },
  getHashes: () => ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-512'],
  constants: {},
};
