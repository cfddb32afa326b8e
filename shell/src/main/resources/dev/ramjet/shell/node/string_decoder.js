'use strict';
// node:string_decoder: decodes a stream of chunks, holding back the bytes of a character that is not complete.

const { Buffer } = require('buffer');
const { make } = require('internal/errors');

// How many bytes at the end belong to a UTF-8 character that lacks its rest.
function incompleteUtf8(bytes) {
  for (let i = 1; i <= Math.min(3, bytes.length); i++) {
    const b = bytes[bytes.length - i];
    if ((b & 0xc0) === 0x80) continue;
    const need = b >= 0xf0 && b <= 0xf4 ? 4 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xc2 && b < 0xe0 ? 2 : 1;
    return need > i ? i : 0;
  }
  return 0;
}

function incompleteUtf16(bytes) {
  const odd = bytes.length % 2;
  const high = bytes[bytes.length - odd - 1];
  return bytes.length - odd >= 2 && high >= 0xd8 && high <= 0xdb ? 2 + odd : odd;
}

class StringDecoder {
  #rest = Buffer.alloc(0);

  constructor(encoding = 'utf8') {
    if (!Buffer.isEncoding(encoding)) throw make(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${encoding}`);
    const names = { 'utf-8': 'utf8', 'ucs2': 'utf16le', 'ucs-2': 'utf16le', 'utf-16le': 'utf16le', 'binary': 'latin1' };
    this.encoding = names[encoding.toLowerCase()] ?? encoding.toLowerCase();
  }

  write(chunk) {
    if (typeof chunk === 'string') return chunk;
    const bytes = Buffer.concat([this.#rest, chunk]);
    let keep = 0;
    if (this.encoding === 'utf8') keep = incompleteUtf8(bytes);
    else if (this.encoding === 'utf16le') keep = incompleteUtf16(bytes);
    else if (this.encoding.startsWith('base64')) keep = bytes.length % 3;
    this.#rest = bytes.subarray(bytes.length - keep);
    return bytes.toString(this.encoding, 0, bytes.length - keep);
  }

  end(chunk) {
    const text = chunk === undefined ? '' : this.write(chunk);
    const rest = this.#rest.toString(this.encoding);
    this.#rest = Buffer.alloc(0);
    return text + rest;
  }
}

module.exports = { StringDecoder };
