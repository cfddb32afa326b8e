'use strict';
// node:fs over synchronous functions of Java; the asynchronous forms do the work at once and report through the event loop.

const { make, invalidArgType, validateFunction } = require('internal/errors');
const { Buffer } = require('buffer');
const { fs } = host;

function toPath(path, name = 'path') {
  if (typeof path === 'string') {
    if (path.includes('\0')) throw make(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument '${name}' must be a string, Uint8Array, or URL without null bytes. Received ${host.inspect(path)}`);
    return path;
  }
  if (Buffer.isBuffer(path)) return path.toString();
  if (path !== null && typeof path === 'object' && path.href !== undefined && path.protocol !== undefined) return require('url').fileURLToPath(path);
  throw invalidArgType(name, ['string', 'Buffer', 'URL'], path);
}

const encodingOf = (options) => (typeof options === 'string' ? options : options?.encoding);
const decoded = (buffer, options) => {
  const encoding = encodingOf(options);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
};
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function toBytes(data, encoding) {
  if (typeof data === 'string') return Buffer.from(data, encoding ?? 'utf8');
  if (ArrayBuffer.isView(data)) return data;
  throw invalidArgType('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
}
const toMode = (mode) => (typeof mode === 'string' ? parseInt(mode, 8) : mode);

const S_IFMT = 0o170000;
class Stats {
  constructor(v) {
    [this.mode, this.size, this.mtimeMs, this.atimeMs, this.ctimeMs, this.birthtimeMs, this.ino, this.dev, this.nlink, this.uid, this.gid] = v;
    this.rdev = 0;
    this.blksize = 4096;
    this.blocks = Math.ceil(this.size / 512);
    for (const key of ['mtime', 'atime', 'ctime', 'birthtime']) this[key] = new Date(this[`${key}Ms`]);
  }
  isFile() { return (this.mode & S_IFMT) === 0o100000; }
  isDirectory() { return (this.mode & S_IFMT) === 0o040000; }
  isSymbolicLink() { return (this.mode & S_IFMT) === 0o120000; }
  isFIFO() { return (this.mode & S_IFMT) === 0o010000; }
  isSocket() { return (this.mode & S_IFMT) === 0o140000; }
  isBlockDevice() { return (this.mode & S_IFMT) === 0o060000; }
  isCharacterDevice() { return (this.mode & S_IFMT) === 0o020000; }
}

class Dirent {
  #type;
  constructor(name, parentPath, type) { this.name = name; this.parentPath = parentPath; this.#type = type; }
  isFile() { return this.#type === 1; }
  isDirectory() { return this.#type === 2; }
  isSymbolicLink() { return this.#type === 3; }
  isFIFO() { return false; }
  isSocket() { return false; }
  isBlockDevice() { return false; }
  isCharacterDevice() { return false; }
}

const sync = {
  readFile(path, options) { return decoded(asBuffer(typeof path === 'number' ? fs.readFd(path) : fs.readFile(toPath(path))), options); },
  writeFile(path, data, options) {
    const bytes = toBytes(data, encodingOf(options));
    if (typeof path === 'number') fs.write(path, bytes, 0, bytes.byteLength, null);
    else fs.writeFile(toPath(path), bytes, options?.flag ?? 'w');
  },
  appendFile(path, data, options) { fs.writeFile(toPath(path), toBytes(data, encodingOf(options)), 'a'); },
  stat(path, options) {
    if (options?.throwIfNoEntry === false && !fs.exists(toPath(path))) return undefined;
    return new Stats(fs.stat(toPath(path), false));
  },
  lstat(path, options) {
    try { return new Stats(fs.stat(toPath(path), true)); } catch (error) {
      if (options?.throwIfNoEntry === false && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
  fstat(fd) { return new Stats(fs.fstat(fd)); },
  readdir(path, options) {
    path = toPath(path);
    const result = [];
    const walk = (directory, prefix) => {
      const list = fs.readdir(directory);
      for (let i = 0; i < list.length; i += 2) {
        result.push(options?.withFileTypes ? new Dirent(list[i], directory, list[i + 1]) : prefix + list[i]);
        if (options?.recursive && list[i + 1] === 2) walk(`${directory}/${list[i]}`, `${prefix}${list[i]}/`);
      }
    };
    walk(path, '');
    return result;
  },
  mkdir(path, options) { return fs.mkdir(toPath(path), options !== null && typeof options === 'object' && Boolean(options.recursive)); },
  rmdir(path, options) { if (options?.recursive) sync.rm(path, { recursive: true }); else fs.rmdir(toPath(path)); },
  rm(path, options) {
    path = toPath(path);
    let stats;
    try { stats = sync.lstat(path); } catch (error) {
      if (options?.force && error.code === 'ENOENT') return;
      if (error.code === 'ENOENT') { error.message = error.message.replace('lstat', 'rm'); error.syscall = 'rm'; }
      throw error;
    }
    if (!stats.isDirectory()) { fs.unlink(path); return; }
    if (!options?.recursive) {
      const error = make(Error, 'ERR_FS_EISDIR', `Path is a directory: rm returned EISDIR (is a directory) ${path}`);
      throw Object.assign(error, { errno: 21, syscall: 'rm', path });
    }
    for (const name of sync.readdir(path)) sync.rm(`${path}/${name}`, options);
    fs.rmdir(path);
  },
  unlink(path) { fs.unlink(toPath(path)); },
  rename(from, to) { fs.rename(toPath(from, 'oldPath'), toPath(to, 'newPath')); },
  copyFile(from, to, mode = 0) { fs.copyFile(toPath(from, 'src'), toPath(to, 'dest'), mode); },
  cp(from, to, options) {
    from = toPath(from); to = toPath(to);
    if (!sync.stat(from).isDirectory()) { sync.copyFile(from, to); return; }
    if (!options?.recursive) throw make(Error, 'ERR_FS_EISDIR', `Recursive option not enabled, cannot copy a directory: cp returned EISDIR (${from} is a directory (not copied)) ${from}`);
    sync.mkdir(to, { recursive: true });
    for (const name of sync.readdir(from)) sync.cp(`${from}/${name}`, `${to}/${name}`, options);
  },
  access(path, mode = 0) { fs.access(toPath(path), mode); },
  realpath(path) { return fs.realpath(toPath(path)); },
  open(path, flags = 'r', mode) { return fs.open(toPath(path), `${flags}`, mode); },
  close(fd) { fs.close(fd); },
  read(fd, buffer, offset, length, position) {
    if (offset !== null && typeof offset === 'object') ({ offset = 0, length, position = null } = offset);
    return fs.read(fd, buffer, offset ?? 0, length ?? buffer.byteLength - (offset ?? 0), position ?? null);
  },
  write(fd, data, offset, length, position) {
    if (typeof data === 'string') { const bytes = Buffer.from(data, typeof length === 'string' ? length : 'utf8'); return fs.write(fd, bytes, 0, bytes.length, offset ?? null); }
    if (offset !== null && typeof offset === 'object') ({ offset = 0, length, position = null } = offset);
    return fs.write(fd, data, offset ?? 0, length ?? data.byteLength - (offset ?? 0), position ?? null);
  },
  truncate(path, length) { fs.truncate(toPath(path), length); },
  ftruncate(fd, length) { fs.ftruncate(fd, length); },
  fsync() {},
  fdatasync() {},
  symlink(target, path) { fs.symlink(toPath(target, 'target'), toPath(path)); },
  readlink(path) { return fs.readlink(toPath(path)); },
  link(from, to) { fs.link(toPath(from), toPath(to)); },
  chmod(path, mode) { fs.chmod(toPath(path), toMode(mode)); },
  utimes(path, atime, mtime) { fs.utimes(toPath(path), seconds(atime), seconds(mtime)); },
  mkdtemp(prefix) { return fs.mkdtemp(toPath(prefix, 'prefix')); },
};
const seconds = (time) => (time instanceof Date ? time.getTime() / 1000 : Number(time));

const api = { Stats, Dirent };
const promises = {};

for (const name of Object.keys(sync)) {
  api[`${name}Sync`] = { [`${name}Sync`](...args) { return sync[name](...args); } }[`${name}Sync`];
  api[name] = { [name](...args) {
    const callback = args.pop();
    validateFunction(callback, 'cb');
    let result;
    try { result = sync[name](...args); } catch (error) {
      if (typeof error.code === 'string' && error.code.startsWith('ERR_INVALID')) throw error;
      host.enqueue(callback, error);
      return;
    }
    if (result === undefined) host.enqueue(callback, null);
    else if (name === 'read' || name === 'write') host.enqueue(callback, null, result, args[1]);
    else host.enqueue(callback, null, result);
  } }[name];
  promises[name] = { async [name](...args) {
    await new Promise((resolve) => host.enqueue(resolve));
    return sync[name](...args);
  } }[name];
}
for (const name of ['read', 'write', 'close', 'fstat', 'ftruncate', 'fsync', 'fdatasync']) delete promises[name];

api.existsSync = function existsSync(path) { try { return fs.exists(toPath(path)); } catch { return false; } };
api.exists = function exists(path, callback) { host.enqueue(callback, api.existsSync(path)); };
api.realpathSync.native = api.realpathSync;
api.realpath.native = api.realpath;

class FileHandle {
  #fd;
  constructor(fd) { this.#fd = fd; }
  get fd() { return this.#fd; }
  async read(buffer, offset, length, position) { buffer ??= Buffer.alloc(16384); return { bytesRead: sync.read(this.#fd, buffer, offset, length, position), buffer }; }
  async write(data, offset, length, position) { return { bytesWritten: sync.write(this.#fd, data, offset, length, position), buffer: data }; }
  async readFile(options) { return sync.readFile(this.#fd, options); }
  async writeFile(data, options) { return sync.writeFile(this.#fd, data, options); }
  async appendFile(data, options) { return sync.writeFile(this.#fd, data, options); }
  async stat() { return sync.fstat(this.#fd); }
  async truncate(length) { sync.ftruncate(this.#fd, length); }
  async sync() {}
  async close() { if (this.#fd >= 0) { sync.close(this.#fd); this.#fd = -1; } }
  async [Symbol.asyncDispose]() { await this.close(); }
  createReadStream(options) { return api.createReadStream('', { ...options, fd: this.#fd }); }
  createWriteStream(options) { return api.createWriteStream('', { ...options, fd: this.#fd }); }
  async *readLines() { yield* require('readline').createInterface({ input: this.createReadStream() }); }
}
promises.open = async function open(path, flags, mode) {
  await undefined;
  return new FileHandle(sync.open(path, flags, mode));
};

api.constants = { F_OK: 0, X_OK: 1, W_OK: 2, R_OK: 4, COPYFILE_EXCL: 1, O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128, O_TRUNC: 512, O_APPEND: 1024, S_IFMT, S_IFREG: 0o100000, S_IFDIR: 0o040000, S_IFLNK: 0o120000 };
for (const key of ['F_OK', 'R_OK', 'W_OK', 'X_OK']) api[key] = api.constants[key];
promises.constants = api.constants;

api.createReadStream = function createReadStream(path, options) {
  if (typeof options === 'string') options = { encoding: options };
  const { Readable } = require('stream');
  let fd = options?.fd;
  let position = options?.start ?? null;
  const end = options?.end ?? Infinity;
  const stream = new Readable({
    highWaterMark: options?.highWaterMark ?? 65536,
    encoding: options?.encoding,
    read(size) {
      try {
        if (fd === undefined) { fd = sync.open(path, options?.flags ?? 'r'); stream.emit('open', fd); stream.emit('ready'); }
        const room = position === null ? size : Math.min(size, end - position + 1);
        const buffer = Buffer.allocUnsafe(Math.max(0, room));
        const n = room <= 0 ? 0 : sync.read(fd, buffer, 0, room, position);
        if (position !== null) position += n;
        if (n > 0) stream.bytesRead += n;
        this.push(n === 0 ? null : buffer.subarray(0, n));
      } catch (error) { this.destroy(error); }
    },
    destroy(error, callback) {
      if (fd !== undefined && options?.autoClose !== false) { sync.close(fd); fd = undefined; }
      callback(error);
    },
  });
  stream.path = path;
  stream.bytesRead = 0;
  stream.close = (callback) => { if (callback) stream.once('close', callback); stream.destroy(); };
  return stream;
};

api.createWriteStream = function createWriteStream(path, options) {
  if (typeof options === 'string') options = { encoding: options };
  const { Writable } = require('stream');
  let fd = options?.fd;
  const openNow = () => { if (fd === undefined) { fd = sync.open(path, options?.flags ?? 'w', options?.mode); stream.emit('open', fd); stream.emit('ready'); } };
  const stream = new Writable({
    decodeStrings: true,
    defaultEncoding: options?.encoding,
    write(chunk, encoding, callback) {
      try { openNow(); sync.write(fd, chunk); stream.bytesWritten += chunk.length; } catch (error) { callback(error); return; }
      callback();
    },
    final(callback) { try { openNow(); } catch (error) { callback(error); return; } callback(); },
    destroy(error, callback) {
      if (fd !== undefined && options?.autoClose !== false) { sync.close(fd); fd = undefined; }
      callback(error);
    },
  });
  stream.path = path;
  stream.bytesWritten = 0;
  stream.close = (callback) => { if (callback) stream.once('close', callback); stream.end(); };
  return stream;
};

api.promises = promises;
module.exports = api;
