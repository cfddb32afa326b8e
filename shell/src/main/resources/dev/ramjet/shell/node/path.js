'use strict';
// node:path, the POSIX half. The functions work on strings alone; only resolve and relative ask for the working directory.

const { validateString, validateObject } = require('internal/errors');

// Resolves . and .. among the segments; keeps leading .. of a relative path.
function normalizeSegments(path, absolute) {
  const result = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (result.length > 0 && result.at(-1) !== '..') result.pop();
      else if (!absolute) result.push('..');
    } else {
      result.push(segment);
    }
  }
  return result.join('/');
}

function isAbsolute(path) {
  validateString(path, 'path');
  return path.length > 0 && path[0] === '/';
}

function normalize(path) {
  validateString(path, 'path');
  if (path.length === 0) return '.';
  const absolute = path[0] === '/';
  const trailing = path.at(-1) === '/';
  let result = normalizeSegments(path, absolute);
  if (result.length === 0) {
    if (absolute) return '/';
    return trailing ? './' : '.';
  }
  if (trailing) result += '/';
  return absolute ? '/' + result : result;
}

function join(...parts) {
  let joined = '';
  for (const part of parts) {
    validateString(part, 'path');
    if (part.length > 0) joined = joined === '' ? part : joined + '/' + part;
  }
  return joined === '' ? '.' : normalize(joined);
}

function resolve(...parts) {
  let resolved = '';
  let absolute = false;
  for (let i = parts.length - 1; i >= -1 && !absolute; i--) {
    const part = i >= 0 ? parts[i] : process.cwd();
    if (i >= 0) validateString(part, `paths[${i}]`);
    if (part.length === 0) continue;
    resolved = resolved === '' ? part : part + '/' + resolved;
    absolute = part[0] === '/';
  }
  resolved = normalizeSegments(resolved, absolute);
  if (absolute) return '/' + resolved;
  return resolved === '' ? '.' : resolved;
}

function relative(from, to) {
  validateString(from, 'from');
  validateString(to, 'to');
  if (from === to) return '';
  from = resolve(from);
  to = resolve(to);
  if (from === to) return '';
  const a = from === '/' ? [] : from.slice(1).split('/');
  const b = to === '/' ? [] : to.slice(1).split('/');
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return [...new Array(a.length - common).fill('..'), ...b.slice(common)].join('/');
}

// The end of the path without trailing slashes.
function trimmedEnd(path) {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return end;
}

function dirname(path) {
  validateString(path, 'path');
  if (path.length === 0) return '.';
  const slash = path.lastIndexOf('/', trimmedEnd(path) - 1);
  if (slash < 0) return '.';
  if (path.slice(0, trimmedEnd(path)) === '/') return '/';
  if (slash === 0) return '/';
  return slash === 1 && path[0] === '/' ? '//' : path.slice(0, slash);
}

function basename(path, suffix) {
  if (suffix !== undefined) validateString(suffix, 'suffix');
  validateString(path, 'path');
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  let base = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
  if (end === 0) base = '';
  if (suffix !== undefined && suffix.length > 0 && base.length > suffix.length && base.endsWith(suffix)) base = base.slice(0, -suffix.length);
  else if (suffix !== undefined && suffix === path) base = '';
  return base;
}

function extname(path) {
  validateString(path, 'path');
  const base = basename(path);
  const dot = base.lastIndexOf('.');
  if (dot <= 0 || base === '..') return '';
  return base.slice(dot);
}

function format(object) {
  validateObject(object, 'pathObject');
  const dir = object.dir || object.root;
  const ext = object.ext ? (object.ext[0] === '.' ? '' : '.') + object.ext : '';
  const base = object.base || `${object.name || ''}${ext}`;
  if (!dir) return base;
  return dir === object.root ? dir + base : dir + '/' + base;
}

function parse(path) {
  validateString(path, 'path');
  const root = path[0] === '/' ? '/' : '';
  const base = basename(path);
  const ext = extname(base);
  const end = trimmedEnd(path);
  const slash = path.lastIndexOf('/', end - 1);
  let dir = '';
  if (slash > 0 && end > 1) dir = path.slice(0, slash);
  else if (root) dir = '/';
  return { root, dir, base, ext, name: ext ? base.slice(0, -ext.length) : base };
}

// Glob matching of one path: *, **, ?, [...] and {a,b}.
function matchesGlob(path, pattern) {
  validateString(path, 'path');
  validateString(pattern, 'pattern');
  let source = '';
  let braces = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '*') {
      if (pattern[i + 1] === '*') {
        i++;
        if (pattern[i + 1] === '/') { i++; source += '(?:[^/]+/)*'; } else source += '.*';
      } else source += '[^/]*';
    } else if (c === '?') source += '[^/]';
    else if (c === '{') { braces++; source += '(?:'; }
    else if (c === '}' && braces > 0) { braces--; source += ')'; }
    else if (c === ',' && braces > 0) source += '|';
    else if (c === '[') {
      const end = pattern.indexOf(']', i + 2);
      if (end < 0) source += '\\[';
      else {
        source += '[' + pattern.slice(i + 1, end).replace(/^!/, '^').replace(/\\/g, '\\\\') + ']';
        i = end;
      }
    } else source += c.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
  }
  return new RegExp(`^${source}$`).test(path);
}

const posix = {
  resolve, normalize, isAbsolute, join, relative, toNamespacedPath: (path) => path, dirname, basename, extname, format, parse, matchesGlob,
  sep: '/', delimiter: ':', posix: null,
};
posix.posix = posix;
module.exports = posix;
