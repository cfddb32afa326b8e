'use strict';
// node:querystring.

const safe = /[^A-Za-z0-9\-_.!~*'()]/;

function escape(value) {
  if (typeof value !== 'string') value = typeof value === 'object' ? String(value) : `${value}`;
  return safe.test(value) ? encodeURIComponent(value) : value;
}

function unescape(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not UTF-8 or not even percent-encoded: keep what cannot be decoded.
    return require('buffer').Buffer.from(text.replace(/%([0-9a-f]{2})/gi, (_, h) => String.fromCharCode(parseInt(h, 16))), 'latin1').toString();
  }
}

function primitive(value) {
  switch (typeof value) {
    case 'string': return value;
    case 'number': return Number.isFinite(value) ? String(value) : '';
    case 'bigint': case 'boolean': return String(value);
    default: return '';
  }
}

function stringify(object, separator = '&', equals = '=', options) {
  separator ||= '&';
  equals ||= '=';
  if (object === null || typeof object !== 'object') return '';
  const encode = options?.encodeURIComponent ?? module.exports.escape;
  const parts = [];
  for (const key of Object.keys(object)) {
    const name = encode(primitive(key)) + equals;
    const value = object[key];
    if (Array.isArray(value)) for (const v of value) parts.push(name + encode(primitive(v)));
    else parts.push(name + encode(primitive(value)));
  }
  return parts.join(separator);
}

function parse(text, separator = '&', equals = '=', options) {
  separator ||= '&';
  equals ||= '=';
  const result = { __proto__: null };
  if (typeof text !== 'string' || text.length === 0) return result;
  const decode = options?.decodeURIComponent ?? module.exports.unescape;
  const limit = options?.maxKeys ?? 1000;
  let pairs = text.split(separator);
  if (limit > 0) pairs = pairs.slice(0, limit);
  for (const pair of pairs) {
    if (pair === '') continue;
    const at = pair.indexOf(equals);
    const part = (s) => { s = s.replaceAll('+', ' '); return s.includes('%') || options?.decodeURIComponent ? decode(s) : s; };
    const key = part(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : part(pair.slice(at + equals.length));
    if (!(key in result)) result[key] = value;
    else if (Array.isArray(result[key])) result[key].push(value);
    else result[key] = [result[key], value];
  }
  return result;
}

module.exports = { unescapeBuffer: (text) => require('buffer').Buffer.from(unescape(text)), unescape, escape, stringify, encode: stringify, parse, decode: parse };
