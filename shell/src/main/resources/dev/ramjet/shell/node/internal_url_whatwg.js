'use strict';
// URL and URLSearchParams (https://url.spec.whatwg.org). parseURL is the specification's state machine over code points, kept as one
// loop with the states' names; the record it returns is what the URL class wraps.

const { make, invalidArgType } = require('internal/errors');

const SPECIAL = { __proto__: null, 'ftp': 21, 'file': null, 'http': 80, 'https': 443, 'ws': 80, 'wss': 443 };

const encoder = (text) => host.utf8Encode(text);

function set(...parts) {
  const table = new Uint8Array(128);
  for (const part of parts) {
    if (typeof part === 'string') for (let i = 0; i < part.length; i++) table[part.charCodeAt(i)] = 1;
    else for (let i = 0; i < 128; i++) table[i] |= part[i];
  }
  return table;
}

const C0 = set();
for (let i = 0; i < 32; i++) C0[i] = 1;
C0[127] = 1;
const FRAGMENT = set(C0, ' "<>`');
const QUERY = set(C0, ' "#<>');
const SPECIAL_QUERY = set(QUERY, "'");
const PATH = set(QUERY, '?^`{}');
const USERINFO = set(PATH, '/:;=@[\\]|');

const HEX = '0123456789ABCDEF';

function percentByte(b) {
  return '%' + HEX[b >> 4] + HEX[b & 15];
}

function percentEncode(text, table) {
  let result = '';
  for (const c of text) {
    const code = c.codePointAt(0);
    if (code < 128) result += table[code] ? percentByte(code) : c;
    else for (const b of encoder(c)) result += percentByte(b);
  }
  return result;
}

const isHex = (c) => c !== undefined && /^[0-9A-Fa-f]$/.test(c);

function percentDecodeBytes(text) {
  const bytes = encoder(text);
  const result = [];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x25 && i + 2 < bytes.length + 0) {
      const high = String.fromCharCode(bytes[i + 1]);
      const low = String.fromCharCode(bytes[i + 2]);
      if (isHex(high) && isHex(low)) {
        result.push(parseInt(high + low, 16));
        i += 2;
        continue;
      }
    }
    result.push(bytes[i]);
  }
  return new Uint8Array(result);
}

const percentDecode = (text) => host.utf8Decode(percentDecodeBytes(text));

const FORBIDDEN_HOST = /[\0\t\n\r #/:<>?@[\\\]^|]/;
const FORBIDDEN_DOMAIN = /[\0-\x20"#%/:<>?@[\\\]^`{|}\x7f]/;

// Returns a number, or -1 for a failure.
function parseIPv4Number(text) {
  if (text === '') return -1;
  let radix = 10;
  if (/^0[xX]/.test(text)) { text = text.slice(2); radix = 16; } else if (text.length > 1 && text[0] === '0') { text = text.slice(1); radix = 8; }
  if (text === '') return 0;
  const digits = radix === 10 ? /^[0-9]+$/ : radix === 16 ? /^[0-9A-Fa-f]+$/ : /^[0-7]+$/;
  return digits.test(text) ? parseInt(text, radix) : -1;
}

function endsInNumber(text) {
  const parts = text.split('.');
  if (parts.at(-1) === '') {
    if (parts.length === 1) return false;
    parts.pop();
  }
  return /^[0-9]+$/.test(parts.at(-1)) || /^0[xX][0-9A-Fa-f]*$/.test(parts.at(-1));
}

function parseIPv4(text) {
  const parts = text.split('.');
  if (parts.at(-1) === '' && parts.length > 1) parts.pop();
  if (parts.length > 4) return null;
  const numbers = parts.map(parseIPv4Number);
  if (numbers.includes(-1) || numbers.slice(0, -1).some((n) => n > 255) || numbers.at(-1) >= 256 ** (5 - numbers.length)) return null;
  let address = numbers.at(-1);
  for (let i = 0; i < numbers.length - 1; i++) address += numbers[i] * 256 ** (3 - i);
  return [24, 16, 8, 0].map((s) => Math.floor(address / 2 ** s) % 256).join('.');
}

function parseIPv6(text) {
  const address = [0, 0, 0, 0, 0, 0, 0, 0];
  let piece = 0;
  let compress = -1;
  let p = 0;
  if (text[p] === ':') {
    if (text[p + 1] !== ':') return null;
    p += 2;
    compress = ++piece;
  }
  while (p < text.length) {
    if (piece === 8) return null;
    if (text[p] === ':') {
      if (compress >= 0) return null;
      p++;
      compress = ++piece;
      continue;
    }
    let value = 0;
    let length = 0;
    while (length < 4 && isHex(text[p])) {
      value = value * 16 + parseInt(text[p++], 16);
      length++;
    }
    if (text[p] === '.') {
      if (length === 0 || piece > 6) return null;
      const v4 = text.slice(p - length).split('.');
      if (v4.length !== 4 || !v4.every((n) => /^(0|[1-9][0-9]{0,2})$/.test(n) && n < 256)) return null;
      address[piece++] = +v4[0] * 256 + +v4[1];
      address[piece++] = +v4[2] * 256 + +v4[3];
      p = text.length;
      break;
    } else if (text[p] === ':') {
      p++;
      if (p === text.length) return null;
    } else if (p < text.length) {
      return null;
    }
    address[piece++] = value;
  }
  if (compress >= 0) {
    const moved = address.splice(compress, piece - compress);
    while (address.length < 8 - moved.length) address.push(0);
    address.length = 8 - moved.length;
    for (let i = compress; i < address.length; i++) address[i] = 0;
    address.push(...moved);
  } else if (piece !== 8) {
    return null;
  }
  // The longest run of at least two zeros is written as ::.
  let best = -1;
  let bestLength = 1;
  for (let i = 0; i < 8;) {
    let j = i;
    while (j < 8 && address[j] === 0) j++;
    if (j - i > bestLength) { best = i; bestLength = j - i; }
    i = Math.max(j, i + 1);
  }
  const hex = (list) => list.map((n) => n.toString(16)).join(':');
  return '[' + (best < 0 ? hex(address) : hex(address.slice(0, best)) + '::' + hex(address.slice(best + bestLength))) + ']';
}

// Returns the serialized host, or null for a failure.
function parseHost(text, special) {
  if (text[0] === '[') return text.at(-1) === ']' ? parseIPv6(text.slice(1, -1)) : null;
  if (!special) return FORBIDDEN_HOST.test(text) ? null : percentEncode(text, C0);
  const domain = percentDecode(text);
  const ascii = /^[\x21-\x7e]*$/.test(domain) && !/xn--/i.test(domain) ? domain.toLowerCase() : host.domainToASCII(domain);
  if (ascii === null || ascii === '' || FORBIDDEN_DOMAIN.test(ascii)) return null;
  return endsInNumber(ascii) ? parseIPv4(ascii) : ascii;
}

const isSingleDot = (s) => s === '.' || s.toLowerCase() === '%2e';
const isDoubleDot = (s) => /^(\.|%2e)(\.|%2e)$/i.test(s);
const isWindowsLetter = (s) => /^[A-Za-z][:|]$/.test(s);
const startsWithWindowsLetter = (chars, p) => p + 1 < chars.length && isWindowsLetter(chars[p] + chars[p + 1])
  && (p + 2 === chars.length || '/\\?#'.includes(chars[p + 2]));

function shorten(url) {
  if (url.scheme === 'file' && url.path.length === 1 && /^[A-Za-z]:$/.test(url.path[0])) return;
  url.path.pop();
}

// Parses input against base; with `url` and `override`, changes one part of url, as the setters do. Returns null for a failure.
function parseURL(input, base, url, override) {
  if (!url) {
    url = { scheme: '', username: '', password: '', host: null, port: null, path: [], opaque: false, query: null, fragment: null };
    input = input.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
  }
  input = input.replace(/[\t\n\r]/g, '').toWellFormed();
  const chars = Array.from(input);
  let state = override ?? 'scheme start';
  let buffer = '';
  let atSeen = false;
  let inBrackets = false;
  let passwordSeen = false;
  const special = () => url.scheme in SPECIAL;
  for (let p = 0; ; p++) {
    const c = chars[p];
    switch (state) {
      case 'scheme start':
        if (c !== undefined && /^[A-Za-z]$/.test(c)) {
          buffer += c.toLowerCase();
          state = 'scheme';
        } else if (!override) {
          state = 'no scheme';
          p--;
        } else return null;
        break;
      case 'scheme':
        if (c !== undefined && /^[A-Za-z0-9+\-.]$/.test(c)) buffer += c.toLowerCase();
        else if (c === ':') {
          if (override) {
            if (special() !== buffer in SPECIAL) return url;
            if ((url.username !== '' || url.password !== '' || url.port !== null) && buffer === 'file') return url;
            if (url.scheme === 'file' && url.host === '') return url;
          }
          url.scheme = buffer;
          if (override) {
            if (url.port === SPECIAL[url.scheme]) url.port = null;
            return url;
          }
          buffer = '';
          if (url.scheme === 'file') state = 'file';
          else if (special() && base && base.scheme === url.scheme) state = 'special relative or authority';
          else if (special()) state = 'special authority slashes';
          else if (chars[p + 1] === '/') { state = 'path or authority'; p++; } else {
            url.path = '';
            url.opaque = true;
            state = 'opaque path';
          }
        } else if (!override) {
          buffer = '';
          state = 'no scheme';
          p = -1;
        } else return null;
        break;
      case 'no scheme':
        if (!base || (base.opaque && c !== '#')) return null;
        if (base.opaque && c === '#') {
          Object.assign(url, { scheme: base.scheme, path: base.path, opaque: true, query: base.query, fragment: '' });
          state = 'fragment';
        } else {
          state = base.scheme === 'file' ? 'file' : 'relative';
          p--;
        }
        break;
      case 'special relative or authority':
        if (c === '/' && chars[p + 1] === '/') { state = 'special authority ignore slashes'; p++; } else { state = 'relative'; p--; }
        break;
      case 'path or authority':
        if (c === '/') state = 'authority';
        else { state = 'path'; p--; }
        break;
      case 'relative':
        url.scheme = base.scheme;
        if (c === '/') state = 'relative slash';
        else if (special() && c === '\\') state = 'relative slash';
        else {
          Object.assign(url, { username: base.username, password: base.password, host: base.host, port: base.port, path: [...base.path], query: base.query });
          if (c === '?') { url.query = ''; state = 'query'; } else if (c === '#') { url.fragment = ''; state = 'fragment'; } else if (c !== undefined) {
            url.query = null;
            shorten(url);
            state = 'path';
            p--;
          }
        }
        break;
      case 'relative slash':
        if (special() && (c === '/' || c === '\\')) state = 'special authority ignore slashes';
        else if (c === '/') state = 'authority';
        else {
          Object.assign(url, { username: base.username, password: base.password, host: base.host, port: base.port });
          state = 'path';
          p--;
        }
        break;
      case 'special authority slashes':
        state = 'special authority ignore slashes';
        if (c === '/' && chars[p + 1] === '/') p++;
        else p--;
        break;
      case 'special authority ignore slashes':
        if (c !== '/' && c !== '\\') { state = 'authority'; p--; }
        break;
      case 'authority':
        if (c === '@') {
          if (atSeen) buffer = '%40' + buffer;
          atSeen = true;
          for (const d of Array.from(buffer)) {
            if (d === ':' && !passwordSeen) { passwordSeen = true; continue; }
            const encoded = percentEncode(d, USERINFO);
            if (passwordSeen) url.password += encoded;
            else url.username += encoded;
          }
          buffer = '';
        } else if (c === undefined || c === '/' || c === '?' || c === '#' || (special() && c === '\\')) {
          if (atSeen && buffer === '') return null;
          p -= Array.from(buffer).length + 1;
          buffer = '';
          state = 'host';
        } else buffer += c;
        break;
      case 'host':
      case 'hostname':
        if (override && url.scheme === 'file') { p--; state = 'file host'; } else if (c === ':' && !inBrackets) {
          if (buffer === '' || override === 'hostname') return null;
          url.host = parseHost(buffer, special());
          if (url.host === null) return null;
          buffer = '';
          state = 'port';
        } else if (c === undefined || c === '/' || c === '?' || c === '#' || (special() && c === '\\')) {
          p--;
          if (special() && buffer === '') return null;
          if (override && buffer === '' && (url.username !== '' || url.password !== '' || url.port !== null)) return null;
          const parsed = parseHost(buffer, special());
          if (parsed === null) return null;
          url.host = parsed;
          buffer = '';
          state = 'path start';
          if (override) return url;
        } else {
          if (c === '[') inBrackets = true;
          if (c === ']') inBrackets = false;
          buffer += c;
        }
        break;
      case 'port':
        if (c !== undefined && /^[0-9]$/.test(c)) buffer += c;
        else if (c === undefined || c === '/' || c === '?' || c === '#' || (special() && c === '\\') || override) {
          if (buffer !== '') {
            const port = parseInt(buffer, 10);
            if (port > 65535) return null;
            url.port = SPECIAL[url.scheme] === port ? null : port;
            buffer = '';
            if (override) return url;
          }
          if (override) return null;
          state = 'path start';
          p--;
        } else return null;
        break;
      case 'file':
        url.scheme = 'file';
        url.host = '';
        if (c === '/' || c === '\\') state = 'file slash';
        else if (base && base.scheme === 'file') {
          Object.assign(url, { host: base.host, path: [...base.path], query: base.query });
          if (c === '?') { url.query = ''; state = 'query'; } else if (c === '#') { url.fragment = ''; state = 'fragment'; } else if (c !== undefined) {
            url.query = null;
            if (!startsWithWindowsLetter(chars, p)) shorten(url);
            else url.path = [];
            state = 'path';
            p--;
          }
        } else { state = 'path'; p--; }
        break;
      case 'file slash':
        if (c === '/' || c === '\\') state = 'file host';
        else {
          if (base && base.scheme === 'file') {
            url.host = base.host;
            if (!startsWithWindowsLetter(chars, p) && base.path.length > 0 && /^[A-Za-z]:$/.test(base.path[0])) url.path.push(base.path[0]);
          }
          state = 'path';
          p--;
        }
        break;
      case 'file host':
        if (c === undefined || c === '/' || c === '\\' || c === '?' || c === '#') {
          p--;
          if (!override && isWindowsLetter(buffer)) state = 'path';
          else if (buffer === '') {
            url.host = '';
            if (override) return url;
            state = 'path start';
          } else {
            let parsed = parseHost(buffer, special());
            if (parsed === null) return null;
            if (parsed === 'localhost') parsed = '';
            url.host = parsed;
            if (override) return url;
            buffer = '';
            state = 'path start';
          }
        } else buffer += c;
        break;
      case 'path start':
        if (special()) {
          state = 'path';
          if (c !== '/' && c !== '\\') p--;
        } else if (!override && c === '?') { url.query = ''; state = 'query'; } else if (!override && c === '#') { url.fragment = ''; state = 'fragment'; } else if (c !== undefined) {
          state = 'path';
          if (c !== '/') p--;
        } else if (override && url.host === null) url.path.push('');
        break;
      case 'path':
        if (c === undefined || c === '/' || (special() && c === '\\') || (!override && (c === '?' || c === '#'))) {
          const slash = c === '/' || (special() && c === '\\');
          if (isDoubleDot(buffer)) {
            shorten(url);
            if (!slash) url.path.push('');
          } else if (isSingleDot(buffer)) {
            if (!slash) url.path.push('');
          } else {
            if (url.scheme === 'file' && url.path.length === 0 && isWindowsLetter(buffer)) buffer = buffer[0] + ':';
            url.path.push(buffer);
          }
          buffer = '';
          if (c === '?') { url.query = ''; state = 'query'; }
          if (c === '#') { url.fragment = ''; state = 'fragment'; }
        } else buffer += percentEncode(c, PATH);
        break;
      case 'opaque path':
        if (c === '?') { url.query = ''; state = 'query'; } else if (c === '#') { url.fragment = ''; state = 'fragment'; } else if (c === ' ') {
          url.path += chars[p + 1] === '?' || chars[p + 1] === '#' ? '%20' : ' ';
        } else if (c !== undefined) url.path += percentEncode(c, C0);
        break;
      case 'query':
        if ((!override && c === '#') || c === undefined) {
          url.query += percentEncode(buffer, special() ? SPECIAL_QUERY : QUERY);
          buffer = '';
          if (c === '#') { url.fragment = ''; state = 'fragment'; }
        } else buffer += c;
        break;
      case 'fragment':
        if (c !== undefined) url.fragment += percentEncode(c, FRAGMENT);
        break;
    }
    if (c === undefined && p >= chars.length) return url;
  }
}

function serializePath(url) {
  if (url.opaque) return url.path;
  let result = '';
  for (const segment of url.path) result += '/' + segment;
  return result;
}

function serialize(url, withoutFragment) {
  let result = url.scheme + ':';
  if (url.host !== null) {
    result += '//';
    if (url.username !== '' || url.password !== '') result += url.username + (url.password !== '' ? ':' + url.password : '') + '@';
    result += url.host + (url.port !== null ? ':' + url.port : '');
  } else if (!url.opaque && url.path.length > 1 && url.path[0] === '') {
    result += '/.';
  }
  result += serializePath(url);
  if (url.query !== null) result += '?' + url.query;
  if (!withoutFragment && url.fragment !== null) result += '#' + url.fragment;
  return result;
}

function parseForm(text) {
  const list = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    const value = at < 0 ? '' : part.slice(at + 1);
    list.push([percentDecode(name.replaceAll('+', ' ')), percentDecode(value.replaceAll('+', ' '))]);
  }
  return list;
}

function encodeForm(text) {
  let result = '';
  for (const b of encoder(text)) {
    if ((b >= 48 && b <= 57) || (b >= 65 && b <= 90) || (b >= 97 && b <= 122) || b === 42 || b === 45 || b === 46 || b === 95) result += String.fromCharCode(b);
    else result += b === 32 ? '+' : percentByte(b);
  }
  return result;
}

const serializeForm = (list) => list.map(([n, v]) => encodeForm(n) + '=' + encodeForm(v)).join('&');
const str = (value) => `${value}`.toWellFormed();

let attach;

class URLSearchParams {
  #list = [];
  #url = null;

  static {
    attach = (params, url, query) => {
      params.#url = url;
      params.#list = query === null ? [] : parseForm(query);
    };
  }

  constructor(init = undefined) {
    if (init === undefined || init === null) return;
    if (typeof init === 'object' || typeof init === 'function') {
      const method = init[Symbol.iterator];
      if (method !== undefined && method !== null) {
        if (typeof method !== 'function') throw make(TypeError, 'ERR_ARG_NOT_ITERABLE', 'Query pairs must be iterable');
        for (const pair of init) {
          if (pair === null || typeof pair !== 'object' || typeof pair[Symbol.iterator] !== 'function') {
            throw make(TypeError, 'ERR_INVALID_TUPLE', 'Each query pair must be an iterable [name, value] tuple');
          }
          const items = [...pair];
          if (items.length !== 2) throw make(TypeError, 'ERR_INVALID_TUPLE', 'Each query pair must be an iterable [name, value] tuple');
          this.#list.push([str(items[0]), str(items[1])]);
        }
      } else {
        for (const key of Reflect.ownKeys(init)) {
          const d = Reflect.getOwnPropertyDescriptor(init, key);
          if (d !== undefined && d.enumerable) this.#list.push([str(key), str(init[key])]);
        }
      }
    } else {
      init = str(init);
      this.#list = parseForm(init[0] === '?' ? init.slice(1) : init);
    }
  }

  #changed() { if (this.#url !== null) this.#url.queryFromParams(serializeForm(this.#list)); }

  get size() { return this.#list.length; }
  append(name, value) { this.#list.push([str(name), str(value)]); this.#changed(); }
  delete(name, value = undefined) {
    name = str(name);
    this.#list = this.#list.filter(([n, v]) => n !== name || (value !== undefined && v !== str(value)));
    this.#changed();
  }
  get(name) { name = str(name); return this.#list.find(([n]) => n === name)?.[1] ?? null; }
  getAll(name) { name = str(name); return this.#list.filter(([n]) => n === name).map(([, v]) => v); }
  has(name, value = undefined) { name = str(name); return this.#list.some(([n, v]) => n === name && (value === undefined || v === str(value))); }
  set(name, value) {
    name = str(name);
    value = str(value);
    const at = this.#list.findIndex(([n]) => n === name);
    if (at < 0) this.#list.push([name, value]);
    else {
      this.#list[at][1] = value;
      this.#list = this.#list.filter(([n], i) => n !== name || i === at);
    }
    this.#changed();
  }
  sort() { this.#list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)); this.#changed(); }
  forEach(callback, self = undefined) {
    if (typeof callback !== 'function') throw invalidArgType('callback', 'Function', callback);
    for (let i = 0; i < this.#list.length; i++) callback.call(self, this.#list[i][1], this.#list[i][0], this);
  }
  * #iterate(pick) { for (let i = 0; i < this.#list.length; i++) yield pick(this.#list[i]); }
  entries() { return this.#iterate(([n, v]) => [n, v]); }
  keys() { return this.#iterate(([n]) => n); }
  values() { return this.#iterate(([, v]) => v); }
  toString() { return serializeForm(this.#list); }
  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    const show = (s) => (inspect ?? host.inspect)(s, options);
    if (typeof depth === 'number' && depth < 0) return '[Object]';
    if (this.#list.length === 0) return 'URLSearchParams {}';
    return `URLSearchParams { ${this.#list.map(([n, v]) => `${show(n)} => ${show(v)}`).join(', ')} }`;
  }
}
URLSearchParams.prototype[Symbol.iterator] = URLSearchParams.prototype.entries;
Object.defineProperty(URLSearchParams.prototype, Symbol.iterator, { enumerable: false });
Object.defineProperty(URLSearchParams.prototype, Symbol.toStringTag, { value: 'URLSearchParams', configurable: true });

function invalidURL(input, base) {
  const error = make(TypeError, 'ERR_INVALID_URL', 'Invalid URL');
  error.input = input;
  if (base !== undefined) error.base = base;
  return error;
}

class URL {
  #record;
  #params = null;
  #link = { queryFromParams: (query) => { this.#record.query = query === '' ? null : query; } };

  constructor(input, base = undefined) {
    if (arguments.length === 0) throw make(TypeError, 'ERR_MISSING_ARGS', 'The "url" argument must be specified');
    input = `${input}`;
    let baseRecord = null;
    if (base !== undefined) {
      base = `${base}`;
      baseRecord = parseURL(base, null);
      if (baseRecord === null) throw invalidURL(input, base);
    }
    this.#record = parseURL(input, baseRecord);
    if (this.#record === null) throw invalidURL(input, base);
  }

  static canParse(input, base = undefined) {
    return URL.parse(input, base) !== null;
  }
  static parse(input, base = undefined) {
    try { return new URL(input, base); } catch (e) { if (e?.code === 'ERR_INVALID_URL') return null; throw e; }
  }

  get href() { return serialize(this.#record); }
  set href(value) {
    const record = parseURL(`${value}`, null);
    if (record === null) throw invalidURL(`${value}`);
    this.#record = record;
    if (this.#params !== null) attach(this.#params, this.#link, record.query);
  }
  get origin() {
    const { scheme, host: h, port, opaque } = this.#record;
    if (scheme === 'blob' && opaque) {
      const inner = parseURL(this.#record.path, null);
      return inner !== null && (inner.scheme === 'http' || inner.scheme === 'https') ? new URL(this.#record.path).origin : 'null';
    }
    return scheme in SPECIAL && scheme !== 'file' ? `${scheme}://${h}${port !== null ? ':' + port : ''}` : 'null';
  }
  get protocol() { return this.#record.scheme + ':'; }
  set protocol(value) { parseURL(`${value}:`, null, this.#record, 'scheme start'); }
  #noCredentials() { const { host: h, scheme } = this.#record; return h === null || h === '' || scheme === 'file'; }
  get username() { return this.#record.username; }
  set username(value) { if (!this.#noCredentials()) this.#record.username = percentEncode(str(value), USERINFO); }
  get password() { return this.#record.password; }
  set password(value) { if (!this.#noCredentials()) this.#record.password = percentEncode(str(value), USERINFO); }
  get host() { const { host: h, port } = this.#record; return h === null ? '' : h + (port !== null ? ':' + port : ''); }
  set host(value) { this.#change(value, 'host'); }
  get hostname() { return this.#record.host ?? ''; }
  set hostname(value) { this.#change(value, 'hostname'); }
  // A part that does not parse leaves the URL as it was.
  #change(value, state) {
    if (this.#record.opaque) return;
    const copy = { ...this.#record, path: [...this.#record.path] };
    if (parseURL(`${value}`, null, copy, state) !== null) this.#record = copy;
    else if (state === 'host' && copy.host !== this.#record.host) this.#record = copy;
  }
  get port() { return this.#record.port === null ? '' : String(this.#record.port); }
  set port(value) {
    if (this.#noCredentials()) return;
    value = `${value}`;
    if (value === '') this.#record.port = null;
    else this.#change(value, 'port');
  }
  get pathname() { return serializePath(this.#record); }
  set pathname(value) {
    if (this.#record.opaque) return;
    this.#record.path = [];
    parseURL(`${value}`, null, this.#record, 'path start');
  }
  get search() { const { query } = this.#record; return query === null || query === '' ? '' : '?' + query; }
  set search(value) {
    value = `${value}`;
    if (value === '') this.#record.query = null;
    else {
      this.#record.query = '';
      parseURL(value[0] === '?' ? value.slice(1) : value, null, this.#record, 'query');
    }
    if (this.#params !== null) attach(this.#params, this.#link, this.#record.query);
  }
  get searchParams() {
    if (this.#params === null) {
      this.#params = new URLSearchParams();
      attach(this.#params, this.#link, this.#record.query);
    }
    return this.#params;
  }
  get hash() { const { fragment } = this.#record; return fragment === null || fragment === '' ? '' : '#' + fragment; }
  set hash(value) {
    value = `${value}`;
    if (value === '') this.#record.fragment = null;
    else {
      this.#record.fragment = '';
      parseURL(value[0] === '#' ? value.slice(1) : value, null, this.#record, 'fragment');
    }
  }
  toString() { return this.href; }
  toJSON() { return this.href; }
  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return this.toString();
    const { href, origin, protocol, username, password, host: h, hostname, port, pathname, search, searchParams, hash } = this;
    const shown = { href, origin, protocol, username, password, host: h, hostname, port, pathname, search, searchParams, hash };
    return `${this.constructor.name} ${(inspect ?? host.inspect)(shown, options)}`;
  }
}
for (const C of [URL, URLSearchParams]) {
  for (const key of Object.getOwnPropertyNames(C.prototype)) {
    if (key !== 'constructor') Object.defineProperty(C.prototype, key, { enumerable: true });
  }
}
Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });
Object.defineProperties(URL, { canParse: { enumerable: true }, parse: { enumerable: true } });

module.exports = { URL, URLSearchParams };
