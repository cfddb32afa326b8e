'use strict';
// node:url: the WHATWG classes, file URLs, and the legacy parse / format / resolve.

const { URL, URLSearchParams } = require('internal/url_whatwg');
const { make, invalidArgType, validateString } = require('internal/errors');
const path = require('path');
const querystring = require('querystring');

function fileURLToPath(url) {
  if (typeof url === 'string') url = new URL(url);
  else if (url === null || typeof url !== 'object' || !url.href || !url.protocol) throw invalidArgType('path', ['string', 'URL'], url);
  if (url.protocol !== 'file:') throw make(TypeError, 'ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
  if (url.hostname !== '') throw make(TypeError, 'ERR_INVALID_FILE_URL_HOST', `File URL host must be "localhost" or empty on ${process.platform}`);
  if (/%2f/i.test(url.pathname)) throw make(TypeError, 'ERR_INVALID_FILE_URL_PATH', 'File URL path must not include encoded / characters');
  return decodeURIComponent(url.pathname);
}

function pathToFileURL(file) {
  validateString(file, 'path');
  let resolved = path.resolve(file);
  if (file.at(-1) === '/' && resolved.at(-1) !== '/') resolved += '/';
  const url = new URL('file://');
  url.pathname = resolved.replace(/[%\\\n\r\t?#]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'));
  return url;
}

function urlToHttpOptions(url) {
  const { hostname, pathname, search, hash, href, protocol, port, username, password } = url;
  const options = { __proto__: null, protocol, hostname: hostname.replace(/^\[(.*)\]$/, '$1'), hash, search, pathname, path: pathname + search, href };
  if (port !== '') options.port = Number(port);
  if (username || password) options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return options;
}

const SLASHED = new Set(['http', 'http:', 'https', 'https:', 'ftp', 'ftp:', 'gopher', 'gopher:', 'file', 'file:', 'ws', 'ws:', 'wss', 'wss:']);

function Url() {
  Object.assign(this, { protocol: null, slashes: null, auth: null, host: null, port: null, hostname: null, hash: null, search: null, query: null, pathname: null, path: null, href: null });
}

const escapeAll = (s) => s.replace(/[\t\n\r "'<>\\^`{|}]/g, (c) => (c === '\\' ? '%5C' : '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')));

Url.prototype.parse = function(input, parseQuery, slashesDenoteHost) {
  validateString(input, 'url');
  let rest = input.trim();
  // Backslashes before the query count as slashes.
  const question = rest.search(/[?#]/);
  rest = question < 0 ? rest.replaceAll('\\', '/') : rest.slice(0, question).replaceAll('\\', '/') + rest.slice(question);
  const hashAt = rest.indexOf('#');
  const scheme = /^[a-z0-9.+-]+:/i.exec(rest);
  let lower;
  if (scheme) {
    lower = scheme[0].toLowerCase();
    this.protocol = lower;
    rest = rest.slice(scheme[0].length);
  }
  const script = lower === 'javascript:';
  if ((slashesDenoteHost || scheme || /^\/\/[^@/]+@[^@/]+/.test(rest)) && rest.startsWith('//') && !script) {
    rest = rest.slice(2);
    this.slashes = true;
  }
  if (!script && (this.slashes || (scheme && !SLASHED.has(lower)))) {
    let end = rest.search(/[/?#]/);
    if (end < 0) end = rest.length;
    let authority = rest.slice(0, end);
    const at = authority.lastIndexOf('@');
    if (at >= 0) {
      this.auth = decodeURIComponent(authority.slice(0, at));
      authority = authority.slice(at + 1);
    }
    const bad = authority.search(/[\t\n\r "'<>\\^`{|}]/);
    if (bad >= 0) {
      end -= authority.length - bad;
      authority = authority.slice(0, bad);
    }
    rest = rest.slice(end);
    if (rest !== '' && !/^[/?#]/.test(rest)) rest = '/' + rest;
    const port = /:([0-9]*)$/.exec(authority);
    if (port) {
      if (port[1] !== '') this.port = port[1];
      authority = authority.slice(0, -port[0].length);
    }
    this.hostname = authority.length > 255 ? '' : authority.toLowerCase();
    if (/[^\x00-\x7f]/.test(this.hostname)) this.hostname = host.domainToASCII(this.hostname) ?? this.hostname;
    this.host = this.hostname + (this.port ? ':' + this.port : '');
    if (/^\[.*\]$/.test(this.hostname)) this.hostname = this.hostname.slice(1, -1);
  }
  if (!script) rest = escapeAll(rest);
  const hash = hashAt < 0 ? -1 : rest.indexOf('#');
  if (hash >= 0) {
    this.hash = rest.slice(hash);
    rest = rest.slice(0, hash);
  }
  const query = rest.indexOf('?');
  if (query >= 0) {
    this.search = rest.slice(query);
    this.query = parseQuery ? querystring.parse(rest.slice(query + 1)) : rest.slice(query + 1);
    rest = rest.slice(0, query);
  } else if (parseQuery) {
    this.search = null;
    this.query = { __proto__: null };
  }
  if (rest !== '') this.pathname = rest;
  else if (SLASHED.has(lower) && this.hostname) this.pathname = '/';
  if (this.pathname || this.search) this.path = (this.pathname || '') + (this.search || '');
  this.href = this.format();
  return this;
};

Url.prototype.format = function() {
  const auth = this.auth ? encodeURIComponent(this.auth).replace(/%3A/i, ':') + '@' : '';
  let protocol = this.protocol || '';
  let pathname = this.pathname || '';
  let hash = this.hash || '';
  let authority = '';
  if (this.host) authority = auth + this.host;
  else if (this.hostname) authority = auth + (this.hostname.includes(':') && !/^\[/.test(this.hostname) ? `[${this.hostname}]` : this.hostname) + (this.port ? ':' + this.port : '');
  let query = '';
  if (this.query !== null && typeof this.query === 'object') query = querystring.stringify(this.query);
  let search = this.search || (query && '?' + query) || '';
  if (protocol && !protocol.endsWith(':')) protocol += ':';
  pathname = pathname.replace(/[#?]/g, encodeURIComponent);
  if (this.slashes || SLASHED.has(protocol)) {
    if (this.slashes || authority) {
      if (pathname && pathname[0] !== '/') pathname = '/' + pathname;
      authority = '//' + authority;
    } else if (protocol === 'file:' || protocol === 'file') {
      authority = '//';
    }
  }
  if (hash && hash[0] !== '#') hash = '#' + hash;
  if (search && search[0] !== '?') search = '?' + search;
  return protocol + authority + pathname + search.replaceAll('#', '%23') + hash;
};

Url.prototype.resolve = function(relative) { return this.resolveObject(parse(relative, false, true)).format(); };

Url.prototype.resolveObject = function(relative) {
  if (typeof relative === 'string') relative = parse(relative, false, true);
  const result = Object.assign(new Url(), this);
  result.hash = relative.hash;
  if (relative.href === '') { result.href = result.format(); return result; }
  if (relative.slashes && !relative.protocol) {
    Object.assign(result, relative, { protocol: result.protocol });
    if (SLASHED.has(result.protocol) && result.hostname && !result.pathname) result.path = result.pathname = '/';
    result.href = result.format();
    return result;
  }
  if (relative.protocol && relative.protocol !== result.protocol) {
    Object.assign(result, relative);
    result.href = result.format();
    return result;
  }
  const absolute = result.pathname !== null && result.pathname[0] === '/';
  const relAbsolute = relative.host || (relative.pathname !== null && relative.pathname[0] === '/');
  let mustEndAbsolute = relAbsolute || absolute || (result.host && relative.pathname);
  const removeAll = mustEndAbsolute;
  let segments = (result.pathname && result.pathname.split('/')) || [];
  const added = (relative.pathname && relative.pathname.split('/')) || [];
  if (relAbsolute) {
    if (relative.host || relative.host === '') { result.host = relative.host; result.hostname = relative.hostname; result.port = relative.port; }
    result.search = relative.search;
    result.query = relative.query;
    segments = added;
  } else if (added.length) {
    segments.pop();
    segments = segments.concat(added);
    result.search = relative.search;
    result.query = relative.query;
  } else if (relative.search !== null && relative.search !== undefined) {
    result.search = relative.search;
    result.query = relative.query;
    result.path = (result.pathname || '') + (result.search || '');
    result.href = result.format();
    return result;
  }
  if (segments.length === 0) {
    result.pathname = null;
    result.path = result.search ? '/' + result.search : null;
    result.href = result.format();
    return result;
  }
  const last = segments.at(-1);
  const trailing = ((result.host || relative.host || segments.length > 1) && (last === '.' || last === '..')) || last === '';
  let up = 0;
  for (let i = segments.length - 1; i >= 0; i--) {
    if (segments[i] === '.') segments.splice(i, 1);
    else if (segments[i] === '..') { segments.splice(i, 1); up++; } else if (up > 0) { segments.splice(i, 1); up--; }
  }
  if (!mustEndAbsolute && !removeAll) while (up-- > 0) segments.unshift('..');
  if (mustEndAbsolute && segments[0] !== '' && (!segments[0] || segments[0][0] !== '/')) segments.unshift('');
  if (trailing && segments.join('/').at(-1) !== '/') segments.push('');
  mustEndAbsolute = mustEndAbsolute || (result.host && segments.length);
  if (mustEndAbsolute && segments[0] !== '') segments.unshift('');
  result.pathname = segments.length ? segments.join('/') : null;
  if (result.pathname !== null || result.search !== null) result.path = (result.pathname || '') + (result.search || '');
  result.auth = relative.auth || result.auth;
  result.slashes = result.slashes || relative.slashes;
  result.href = result.format();
  return result;
};

function parse(url, parseQuery, slashesDenoteHost) {
  return url instanceof Url ? url : new Url().parse(url, parseQuery, slashesDenoteHost);
}

function format(object, options) {
  if (typeof object === 'string') object = parse(object);
  else if (object === null || typeof object !== 'object') throw invalidArgType('urlObject', ['Object', 'string'], object);
  else if (object instanceof URL) {
    const url = new URL(object.href);
    if (options?.fragment === false) url.hash = '';
    if (options?.search === false) url.search = '';
    if (options?.auth === false) { url.username = ''; url.password = ''; }
    return url.href;
  }
  return Url.prototype.format.call(object);
}

module.exports = {
  Url, parse, format, resolve: (from, to) => parse(from, false, true).resolve(to), resolveObject: (from, to) => (from ? parse(from, false, true).resolveObject(to) : to),
  URL, URLSearchParams, fileURLToPath, pathToFileURL, urlToHttpOptions,
  domainToASCII: (d) => { try { return new URL(`ws://${d}`).hostname; } catch { return ''; } },
  domainToUnicode: (d) => host.domainToUnicode(d) ?? '',
};
