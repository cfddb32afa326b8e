'use strict';
// TextEncoder and TextDecoder (https://encoding.spec.whatwg.org): UTF-8, UTF-16 and Latin-1.

const { make, invalidArgType } = require('internal/errors');

class TextEncoder {
  get encoding() { return 'utf-8'; }
  encode(text = '') { return host.utf8Encode(`${text}`); }
  encodeInto(source, target) {
    if (typeof source !== 'string') throw invalidArgType('src', 'string', source);
    if (!(target instanceof Uint8Array)) throw invalidArgType('dest', 'Uint8Array', target);
    let read = 0;
    let written = 0;
    for (const c of source) {
      const bytes = host.utf8Encode(c);
      if (written + bytes.length > target.length) break;
      target.set(bytes, written);
      written += bytes.length;
      read += c.length;
    }
    return { read, written };
  }
}

const LABELS = {
  __proto__: null,
  'utf-8': 'utf-8', 'utf8': 'utf-8', 'unicode-1-1-utf-8': 'utf-8', 'unicode11utf8': 'utf-8', 'unicode20utf8': 'utf-8', 'x-unicode20utf8': 'utf-8',
  'utf-16': 'utf-16le', 'utf-16le': 'utf-16le', 'ucs-2': 'utf-16le', 'unicode': 'utf-16le', 'iso-10646-ucs-2': 'utf-16le', 'csunicode': 'utf-16le', 'unicodefeff': 'utf-16le',
  'utf-16be': 'utf-16be', 'unicodefffe': 'utf-16be',
  'latin1': 'windows-1252', 'iso-8859-1': 'windows-1252', 'ascii': 'windows-1252', 'us-ascii': 'windows-1252', 'windows-1252': 'windows-1252', 'l1': 'windows-1252', 'cp1252': 'windows-1252', 'x-cp1252': 'windows-1252', 'iso8859-1': 'windows-1252', 'iso88591': 'windows-1252', 'iso_8859-1': 'windows-1252',
};
// What windows-1252 has at 0x80 to 0x9f.
const CP1252 = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function toBytes(input) {
  if (input === undefined) return new Uint8Array(0);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (host.types.isAnyArrayBuffer(input)) return new Uint8Array(input);
  throw invalidArgType('list', ['ArrayBuffer', 'ArrayBufferView'], input);
}

class TextDecoder {
  #encoding;
  #fatal;
  #ignoreBOM;
  #rest = new Uint8Array(0);
  #started = false;

  constructor(label = 'utf-8', options = undefined) {
    this.#encoding = LABELS[`${label}`.trim().toLowerCase()];
    if (this.#encoding === undefined) throw make(RangeError, 'ERR_ENCODING_NOT_SUPPORTED', `The "${label}" encoding is not supported`);
    this.#fatal = Boolean(options?.fatal);
    this.#ignoreBOM = Boolean(options?.ignoreBOM);
  }

  get encoding() { return this.#encoding; }
  get fatal() { return this.#fatal; }
  get ignoreBOM() { return this.#ignoreBOM; }

  decode(input = undefined, options = undefined) {
    const stream = Boolean(options?.stream);
    let bytes = toBytes(input);
    if (this.#rest.length > 0) {
      const joined = new Uint8Array(this.#rest.length + bytes.length);
      joined.set(this.#rest);
      joined.set(bytes, this.#rest.length);
      bytes = joined;
      this.#rest = new Uint8Array(0);
    }
    let text;
    if (this.#encoding === 'utf-8') {
      if (stream) {
        const keep = incompleteUtf8(bytes);
        this.#rest = bytes.slice(bytes.length - keep);
        bytes = bytes.subarray(0, bytes.length - keep);
      }
      try {
        text = host.utf8Decode(bytes, this.#fatal);
      } catch {
        throw make(TypeError, 'ERR_ENCODING_INVALID_ENCODED_DATA', 'The encoded data was not valid for encoding utf-8');
      }
    } else if (this.#encoding === 'windows-1252') {
      text = '';
      for (let i = 0; i < bytes.length; i++) text += bytes[i] >= 0x80 && bytes[i] < 0xa0 ? CP1252[bytes[i] - 0x80] : String.fromCharCode(bytes[i]);
    } else {
      const high = this.#encoding === 'utf-16be' ? 0 : 1;
      text = '';
      for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes[i + high] << 8 | bytes[i + 1 - high]);
      const odd = bytes.length % 2;
      const last = text.charCodeAt(text.length - 1);
      if (stream) {
        const pending = last >= 0xd800 && last < 0xdc00 ? 2 : 0;
        this.#rest = bytes.slice(bytes.length - odd - pending);
        if (pending) text = text.slice(0, -1);
      } else if (odd || !text.isWellFormed()) {
        if (this.#fatal) throw make(TypeError, 'ERR_ENCODING_INVALID_ENCODED_DATA', `The encoded data was not valid for encoding ${this.#encoding}`);
        if (odd) text += '\ufffd';
      }
      text = text.toWellFormed();
    }
    if (!this.#started && !this.#ignoreBOM && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    this.#started = stream && (this.#started || text.length > 0);
    return text;
  }
}

function incompleteUtf8(bytes) {
  for (let i = 1; i <= Math.min(3, bytes.length); i++) {
    const b = bytes[bytes.length - i];
    if ((b & 0xc0) === 0x80) continue;
    const need = b >= 0xf0 && b <= 0xf4 ? 4 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xc2 && b < 0xe0 ? 2 : 1;
    return need > i ? i : 0;
  }
  return 0;
}

for (const C of [TextEncoder, TextDecoder]) {
  for (const key of Object.getOwnPropertyNames(C.prototype)) if (key !== 'constructor') Object.defineProperty(C.prototype, key, { enumerable: true });
  Object.defineProperty(C.prototype, Symbol.toStringTag, { value: C.name, configurable: true });
}

module.exports = { TextEncoder, TextDecoder };
