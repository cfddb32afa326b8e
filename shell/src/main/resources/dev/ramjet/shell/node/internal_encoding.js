'use strict';
// TextEncoder and TextDecoder (https://encoding.spec.whatwg.org): UTF-8, UTF-16 and Latin-1 here, the older encodings by the JDK's tables.

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
// Older encodings: name, what the JDK calls it, other labels.
const OLDER = `ibm866 IBM866 866 cp866 csibm866
iso-8859-2 ISO-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
iso-8859-3 ISO-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
iso-8859-4 ISO-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
iso-8859-5 ISO-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
iso-8859-6 ISO-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
iso-8859-7 ISO-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
iso-8859-8 ISO-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual
iso-8859-8-i ISO-8859-8 csiso88598i logical
iso-8859-13 ISO-8859-13 iso8859-13 iso885913
iso-8859-15 ISO-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9
iso-8859-16 ISO-8859-16
koi8-r KOI8-R cskoi8r koi koi8 koi8_r
koi8-u KOI8-U koi8-ru
macintosh x-MacRoman csmacintosh mac x-mac-roman
windows-874 x-windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
windows-1250 windows-1250 cp1250 x-cp1250
windows-1251 windows-1251 cp1251 x-cp1251
windows-1253 windows-1253 cp1253 x-cp1253
windows-1254 windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 x-cp1254
windows-1255 windows-1255 cp1255 x-cp1255
windows-1256 windows-1256 cp1256 x-cp1256
windows-1257 windows-1257 cp1257 x-cp1257
windows-1258 windows-1258 cp1258 x-cp1258
x-mac-cyrillic x-MacUkraine x-mac-ukrainian
gbk GB18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk
gb18030 GB18030
big5 Big5-HKSCS big5-hkscs cn-big5 csbig5 x-x-big5
euc-jp EUC-JP cseucpkdfmtjapanese x-euc-jp
shift_jis windows-31j csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis
euc-kr x-windows-949 cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949`;
let older;

// The entry of OLDER that a label names, if the JDK has it.
function olderEncoding(label) {
  if (older === undefined) {
    older = new Map();
    for (const line of OLDER.split('\n')) {
      const [name, charset, ...labels] = line.split(' ');
      for (const l of [name, ...labels]) older.set(l, { name, charset });
    }
  }
  const found = older.get(label);
  return found !== undefined && host.hasEncoding(found.charset) ? found : undefined;
}

// What windows-1252 has at 0x80 to 0x9f.
const CP1252 = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function toBytes(input) {
  if (input === undefined) return new Uint8Array(0);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (host.types.isAnyArrayBuffer(input)) return new Uint8Array(input);
  throw make(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.');
}

class TextDecoder {
  #encoding;
  #charset;
  #fatal;
  #ignoreBOM;
  #rest = new Uint8Array(0);
  #started = false;

  constructor(label = 'utf-8', options = undefined) {
    const wanted = `${label}`.trim().toLowerCase();
    this.#encoding = LABELS[wanted];
    if (this.#encoding === undefined) {
      const found = olderEncoding(wanted);
      this.#encoding = found?.name;
      this.#charset = found?.charset;
    }
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
    } else if (this.#charset !== undefined) {
      const made = host.decode(this.#charset, bytes, this.#fatal, stream);
      if (made === null) throw make(TypeError, 'ERR_ENCODING_INVALID_ENCODED_DATA', `The encoded data was not valid for encoding ${this.#encoding}`);
      text = stream ? made[0] : made;
      if (stream) this.#rest = bytes.slice(bytes.length - made[1]);
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
