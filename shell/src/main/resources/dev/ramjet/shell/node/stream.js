'use strict';
// node:stream: Readable, Writable, Duplex, Transform, with back pressure, object mode and async iteration.

const EventEmitter = require('events');
const { Buffer } = require('buffer');
const { make, invalidArgType } = require('internal/errors');

class Stream extends EventEmitter {
  pipe(target, options) { return pipe(this, target, options); }
}

const lazyDecoder = (encoding) => new (require('string_decoder').StringDecoder)(encoding);

function destroyStream(stream, error, callback) {
  const r = stream._readableState;
  const w = stream._writableState;
  if (stream.destroyed) return stream;
  stream.destroyed = true;
  for (const s of [r, w]) { if (s) { s.destroyed = true; if (error) s.errored = error; } }
  stream._destroy(error ?? null, (late) => {
    const final = late ?? error ?? null;
    process.nextTick(() => {
      if (final) stream.emit('error', final);
      for (const s of [r, w]) if (s) s.closed = true;
      stream.closed = true;
      stream.emit('close');
    });
    callback?.(final);
  });
  return stream;
}

function initReadable(stream, options) {
  stream._readableState = {
    objectMode: Boolean(options?.objectMode ?? options?.readableObjectMode), buffer: [], length: 0, flowing: null, ended: false, endEmitted: false, reading: false,
    highWaterMark: options?.readableHighWaterMark ?? options?.highWaterMark ?? (options?.objectMode || options?.readableObjectMode ? 16 : 65536),
    decoder: options?.encoding ? lazyDecoder(options.encoding) : null, encoding: options?.encoding ?? null, destroyed: false, closed: false, errored: null, readableListening: false,
    scheduled: false, pipes: [], awaitDrain: 0, autoDestroy: options?.autoDestroy ?? true, sync: false, emittedReadable: false,
  };
  if (typeof options?.read === 'function') stream._read = options.read;
}

function initWritable(stream, options) {
  stream._writableState = {
    objectMode: Boolean(options?.objectMode ?? options?.writableObjectMode), queue: [], length: 0, writing: false, ending: false, ended: false, finished: false, needDrain: false,
    highWaterMark: options?.writableHighWaterMark ?? options?.highWaterMark ?? (options?.objectMode || options?.writableObjectMode ? 16 : 65536),
    decodeStrings: options?.decodeStrings ?? true, defaultEncoding: options?.defaultEncoding ?? 'utf8', corked: 0, destroyed: false, closed: false, errored: null,
    autoDestroy: options?.autoDestroy ?? true, finalCalled: false,
  };
  if (typeof options?.write === 'function') stream._write = options.write;
  if (typeof options?.writev === 'function') stream._writev = options.writev;
  if (typeof options?.final === 'function') stream._final = options.final;
}

function initCommon(stream, options) {
  stream.destroyed = false;
  stream.closed = false;
  if (typeof options?.destroy === 'function') stream._destroy = options.destroy;
  if (typeof options?.construct === 'function') process.nextTick(() => options.construct.call(stream, (error) => { if (error) stream.destroy(error); }));
  options?.signal?.addEventListener('abort', () => stream.destroy(abortError(options.signal)), { once: true });
}

function abortError(signal) {
  const error = new Error('The operation was aborted', { cause: signal?.reason });
  error.name = 'AbortError';
  error.code = 'ABORT_ERR';
  return error;
}

const sizeOf = (state, chunk) => (state.objectMode ? 1 : chunk.length);

const readable = {
  push(chunk, encoding) { return addChunk(this, chunk, encoding, false); },
  unshift(chunk, encoding) { return addChunk(this, chunk, encoding, true); },
  _read() { throw make(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The _read() method is not implemented'); },
  read(n) {
    const s = this._readableState;
    if (n === 0) { fill(this); return null; }
    const all = n === undefined || Number.isNaN(n);
    if (all) n = s.objectMode ? 1 : s.flowing && s.buffer.length ? s.buffer[0].length : s.length;
    if (s.length < s.highWaterMark || s.length < n) fill(this);
    if (s.length === 0) { if (s.ended) endReadable(this); return null; }
    if (all && n === 0) n = s.objectMode ? 1 : s.length;
    if (n > s.length && !s.ended) { s.emittedReadable = false; return null; }
    const chunk = take(s, Math.min(n, s.length));
    s.emittedReadable = false;
    if (s.length === 0 && s.ended) endReadable(this);
    else if (s.length < s.highWaterMark) fill(this);
    if (chunk !== null) this.emit('data', chunk);
    return chunk;
  },
  setEncoding(encoding) {
    const s = this._readableState;
    s.decoder = lazyDecoder(encoding);
    s.encoding = s.decoder.encoding;
    const text = s.buffer.map((b) => s.decoder.write(b)).join('');
    s.buffer = text === '' ? [] : [text];
    s.length = text.length;
    return this;
  },
  on(event, listener) {
    EventEmitter.prototype.on.call(this, event, listener);
    const s = this._readableState;
    if (event === 'data') { if (s.flowing !== false && !s.readableListening) this.resume(); } else if (event === 'readable') {
      s.readableListening = true;
      s.flowing = false;
      if (s.length > 0 || s.ended) emitReadable(this);
      else process.nextTick(() => fill(this));
    }
    return this;
  },
  resume() {
    const s = this._readableState;
    if (!s.flowing) { s.flowing = !s.readableListening; schedule(this); this.emit('resume'); }
    return this;
  },
  pause() {
    const s = this._readableState;
    if (s.flowing !== false) { s.flowing = false; this.emit('pause'); }
    return this;
  },
  isPaused() { return this._readableState.flowing === false; },
  pipe(target, options) { return pipe(this, target, options); },
  unpipe(target) {
    const s = this._readableState;
    for (const p of target === undefined ? [...s.pipes] : s.pipes.filter((x) => x.target === target)) { p.stop(); s.pipes.splice(s.pipes.indexOf(p), 1); p.target.emit('unpipe', this); }
    if (s.pipes.length === 0) this.pause();
    return this;
  },
  destroy(error, callback) { return destroyStream(this, error, callback); },
  _destroy(error, callback) { callback(error); },
  wrap(old) {
    old.on('data', (chunk) => { if (!this.push(chunk)) old.pause?.(); });
    old.on('end', () => this.push(null));
    old.on('error', (error) => this.destroy(error));
    this._read = () => old.resume?.();
    return this;
  },
  [Symbol.asyncIterator]() { return iterate(this); },
  iterator() { return iterate(this); },
  map(f, options) { const self = this; return Readable.from((async function* () { for await (const v of self) yield await f(v, options ?? {}); })()); },
  filter(f) { const self = this; return Readable.from((async function* () { for await (const v of self) if (await f(v, {})) yield v; })()); },
  take(n) { const self = this; return Readable.from((async function* () { if (n <= 0) return; for await (const v of self) { yield v; if (--n <= 0) return; } })()); },
  drop(n) { const self = this; return Readable.from((async function* () { for await (const v of self) if (n-- <= 0) yield v; })()); },
  flatMap(f) { const self = this; return Readable.from((async function* () { for await (const v of self) yield* await f(v, {}); })()); },
  async forEach(f) { for await (const v of this) await f(v, {}); },
  async toArray() { const all = []; for await (const v of this) all.push(v); return all; },
  async some(f) { for await (const v of this) if (await f(v, {})) return true; return false; },
  async every(f) { for await (const v of this) if (!await f(v, {})) return false; return true; },
  async find(f) { for await (const v of this) if (await f(v, {})) return v; return undefined; },
  async reduce(f, ...initial) {
    let first = initial.length === 0;
    let result = initial[0];
    for await (const v of this) { if (first) { result = v; first = false; } else result = await f(result, v, {}); }
    return result;
  },
};

function addChunk(stream, chunk, encoding, front) {
  const s = stream._readableState;
  s.reading = false;
  if (chunk === null) {
    if (s.ended) return false;
    s.ended = true;
    const rest = s.decoder?.end();
    if (rest) { s.buffer.push(rest); s.length += rest.length; }
    if (s.flowing) schedule(stream);
    else if (s.length === 0 || s.readableListening) emitReadable(stream);
    return false;
  }
  if (s.ended && !front) { stream.destroy(make(Error, 'ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF')); return false; }
  if (!s.objectMode) {
    if (typeof chunk === 'string') {
      if (!s.decoder || (encoding && encoding !== s.encoding)) chunk = Buffer.from(chunk, encoding);
    } else if (ArrayBuffer.isView(chunk) && !Buffer.isBuffer(chunk)) chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    else if (!Buffer.isBuffer(chunk)) { stream.destroy(invalidArgType('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk)); return false; }
    if (s.decoder && typeof chunk !== 'string') chunk = s.decoder.write(chunk);
    if (chunk.length === 0) { fillSoon(stream); return s.length < s.highWaterMark; }
  }
  if (s.flowing && s.length === 0 && !s.sync && stream.listenerCount('data') > 0 && !front) {
    stream.emit('data', chunk);
    fillSoon(stream);
  } else {
    if (front) s.buffer.unshift(chunk);
    else s.buffer.push(chunk);
    s.length += sizeOf(s, chunk);
    if (s.flowing) schedule(stream);
    else if (s.readableListening) emitReadable(stream);
    fillSoon(stream);
  }
  return s.length < s.highWaterMark;
}

function take(s, n) {
  if (s.buffer.length === 0) return null;
  if (s.objectMode) { s.length--; return s.buffer.shift(); }
  if (n === s.buffer[0].length) { s.length -= n; return s.buffer.shift(); }
  const all = typeof s.buffer[0] === 'string' ? s.buffer.join('') : s.buffer.length === 1 ? s.buffer[0] : Buffer.concat(s.buffer);
  const chunk = all.slice(0, n);
  s.buffer = n < all.length ? [all.slice(n)] : [];
  s.length -= n;
  return chunk;
}

function fill(stream) {
  const s = stream._readableState;
  if (s.reading || s.ended || s.destroyed || s.length >= s.highWaterMark && s.length > 0) return;
  s.reading = true;
  s.sync = true;
  try {
    const result = stream._read(s.highWaterMark);
    if (typeof result?.then === 'function') result.then(undefined, (error) => stream.destroy(error));
  } catch (error) { stream.destroy(error); }
  s.sync = false;
}

function fillSoon(stream) {
  const s = stream._readableState;
  if (s.filling || s.ended) return;
  s.filling = true;
  process.nextTick(() => { s.filling = false; if (s.flowing || s.readableListening || s.length < s.highWaterMark) fill(stream); });
}

function schedule(stream) {
  const s = stream._readableState;
  if (s.scheduled) return;
  s.scheduled = true;
  process.nextTick(() => {
    s.scheduled = false;
    while (s.flowing && !s.destroyed && stream.read() !== null);
  });
}

function emitReadable(stream) {
  const s = stream._readableState;
  if (s.emittedReadable) return;
  s.emittedReadable = true;
  process.nextTick(() => {
    if (s.destroyed) return;
    if (s.length > 0 || s.ended) stream.emit('readable');
    if (s.length === 0 && s.ended) { if (s.flowing !== false || s.readableListening) endReadable(stream); } else s.emittedReadable = s.length > 0;
  });
}

function endReadable(stream) {
  const s = stream._readableState;
  if (s.endScheduled) return;
  s.endScheduled = true;
  process.nextTick(() => {
    if (s.endEmitted || s.errored || s.length > 0) return;
    s.endEmitted = true;
    stream.emit('end');
    const w = stream._writableState;
    if (w && stream.allowHalfOpen === false && !w.ending) stream.end();
    else if (s.autoDestroy && (!w || w.finished)) stream.destroy();
  });
}

function pipe(source, target, options) {
  const onData = (chunk) => { if (target.write(chunk) === false) { source.pause(); target.once('drain', onDrain); } };
  const onDrain = () => source.resume();
  const onEnd = () => target.end();
  const ends = options?.end !== false && target !== process.stdout && target !== process.stderr;
  source.on('data', onData);
  if (ends) source.once('end', onEnd);
  const onError = (error) => { source.unpipe?.(target); if (target.listenerCount('error') === 0) target.destroy?.(error); };
  target.on?.('error', onError);
  source._readableState?.pipes.push({ target, stop() { source.off('data', onData); source.off('end', onEnd); target.off?.('drain', onDrain); target.off?.('error', onError); } });
  target.emit?.('pipe', source);
  if (source._readableState?.flowing === false) source.resume();
  return target;
}

async function* iterate(stream) {
  let wake;
  let error;
  const notify = () => wake?.();
  const onError = (e) => { error = e; notify(); };
  stream.on('readable', notify);
  stream.on('end', notify);
  stream.on('error', onError);
  stream.on('close', notify);
  try {
    while (true) {
      const chunk = stream.destroyed && stream._readableState.length === 0 ? null : stream.read();
      if (chunk !== null) { yield chunk; continue; }
      if (error) throw error;
      if (stream._readableState.errored) throw stream._readableState.errored;
      if (stream._readableState.endEmitted) return;
      if (stream.destroyed) { if (stream.closed) throw make(Error, 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close'); }
      await new Promise((resolve) => { wake = resolve; });
    }
  } finally {
    stream.off('readable', notify);
    stream.off('end', notify);
    stream.off('close', notify);
    if (!stream.destroyed) stream.destroy();
  }
}

const writable = {
  _write(chunk, encoding, callback) {
    if (this._writev) this._writev([{ chunk, encoding }], callback);
    else throw make(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The _write() method is not implemented');
  },
  write(chunk, encoding, callback) {
    const s = this._writableState;
    if (typeof encoding === 'function') { callback = encoding; encoding = undefined; }
    encoding ??= s.defaultEncoding;
    if (chunk === null) throw make(TypeError, 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream');
    if (!s.objectMode) {
      if (typeof chunk === 'string') { if (s.decodeStrings) { chunk = Buffer.from(chunk, encoding); encoding = 'buffer'; } } else if (ArrayBuffer.isView(chunk)) {
        if (!Buffer.isBuffer(chunk)) chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        encoding = 'buffer';
      } else throw invalidArgType('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk);
    }
    let error;
    if (s.ending) error = make(Error, 'ERR_STREAM_WRITE_AFTER_END', 'write after end');
    else if (s.destroyed) error = make(Error, 'ERR_STREAM_DESTROYED', 'Cannot call write after a stream was destroyed');
    if (error) {
      process.nextTick(() => callback?.(error));
      this.destroy(error);
      return false;
    }
    s.length += sizeOf(s, chunk);
    s.queue.push({ chunk, encoding, callback });
    const room = s.length < s.highWaterMark;
    if (!room) s.needDrain = true;
    if (!s.writing && !s.corked) flush(this);
    return room && !s.errored;
  },
  end(chunk, encoding, callback) {
    const s = this._writableState;
    if (typeof chunk === 'function') { callback = chunk; chunk = undefined; } else if (typeof encoding === 'function') { callback = encoding; encoding = undefined; }
    if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
    s.corked = 0;
    if (callback) { if (s.finished) process.nextTick(callback); else this.once('finish', callback); }
    if (!s.ending) { s.ending = true; s.ended = true; if (!s.writing) flush(this); }
    return this;
  },
  cork() { this._writableState.corked++; },
  uncork() { const s = this._writableState; if (s.corked > 0 && --s.corked === 0 && !s.writing) flush(this); },
  setDefaultEncoding(encoding) { this._writableState.defaultEncoding = encoding; return this; },
  destroy(error, callback) { return destroyStream(this, error, callback); },
  _destroy(error, callback) { callback(error); },
};

function flush(stream) {
  const s = stream._writableState;
  if (s.destroyed) return;
  if (s.queue.length === 0) { finishMaybe(stream); return; }
  s.writing = true;
  const batch = stream._writev && s.queue.length > 1 ? s.queue.splice(0) : [s.queue.shift()];
  let sync = true;
  let called = false;
  const done = (error) => {
    if (called) { stream.destroy(make(Error, 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times')); return; }
    called = true;
    for (const { chunk } of batch) s.length -= sizeOf(s, chunk);
    const after = () => {
      s.writing = false;
      if (error) {
        for (const { callback } of batch) callback?.(error);
        stream.destroy(error);
        return;
      }
      for (const { callback } of batch) callback?.(null);
      if (s.needDrain && s.length === 0 && !s.ending && !s.destroyed) { s.needDrain = false; stream.emit('drain'); }
      if (!s.writing) flush(stream);
    };
    if (sync) process.nextTick(after);
    else after();
  };
  try {
    if (batch.length > 1) stream._writev(batch.map(({ chunk, encoding }) => ({ chunk, encoding })), done);
    else stream._write(batch[0].chunk, batch[0].encoding, done);
  } catch (error) { if (called) throw error; done(error); }
  sync = false;
}

function finishMaybe(stream) {
  const s = stream._writableState;
  if (!s.ending || s.finished || s.writing || s.queue.length > 0 || s.finalCalled) return;
  s.finalCalled = true;
  const done = (error) => {
    if (error) { stream.destroy(error); return; }
    process.nextTick(() => {
      if (s.destroyed) return;
      s.finished = true;
      stream.emit('finish');
      const r = stream._readableState;
      if (s.autoDestroy && (!r || r.endEmitted)) stream.destroy();
    });
  };
  if (stream._final) { try { stream._final(done); } catch (error) { done(error); } } else done();
}

const stateGetters = (name, keys) => Object.fromEntries(Object.entries(keys).map(([key, f]) => [key, { get() { const s = this[name]; return s === undefined ? undefined : f(s, this); }, configurable: true }]));
const readableGetters = stateGetters('_readableState', {
  readable: (s) => !s.destroyed && !s.endEmitted && !s.errored, readableEnded: (s) => s.endEmitted, readableFlowing: (s) => s.flowing, readableLength: (s) => s.length,
  readableHighWaterMark: (s) => s.highWaterMark, readableObjectMode: (s) => s.objectMode, readableEncoding: (s) => s.encoding, readableAborted: (s) => s.destroyed && !s.endEmitted,
  errored: (s) => s.errored,
});
const writableGetters = stateGetters('_writableState', {
  writable: (s) => !s.destroyed && !s.ending && !s.errored, writableEnded: (s) => s.ending, writableFinished: (s) => s.finished, writableLength: (s) => s.length,
  writableHighWaterMark: (s) => s.highWaterMark, writableObjectMode: (s) => s.objectMode, writableCorked: (s) => s.corked, writableNeedDrain: (s) => s.needDrain, errored: (s) => s.errored,
});

function methods(constructor, parent, table, getters) {
  Object.setPrototypeOf(constructor, parent);
  constructor.prototype = Object.create(parent.prototype, { constructor: { value: constructor, writable: true, configurable: true } });
  mix(constructor.prototype, table, getters);
}
function mix(prototype, table, getters) {
  for (const key of Reflect.ownKeys(table)) Object.defineProperty(prototype, key, { value: table[key], writable: true, configurable: true });
  Object.defineProperties(prototype, getters);
}

function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  EventEmitter.call(this);
  initReadable(this, options);
  initCommon(this, options);
}
methods(Readable, Stream, readable, readableGetters);
Readable.prototype.addListener = Readable.prototype.on;

function Writable(options) {
  if (!(this instanceof Writable) && !(this instanceof Duplex)) return new Writable(options);
  EventEmitter.call(this);
  initWritable(this, options);
  initCommon(this, options);
}
methods(Writable, Stream, writable, writableGetters);
Object.defineProperty(Writable, Symbol.hasInstance, {
  value(object) { return Function.prototype[Symbol.hasInstance].call(this, object) || (this === Writable && object?._writableState !== undefined); },
});

function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  EventEmitter.call(this);
  initReadable(this, options);
  initWritable(this, options);
  initCommon(this, options);
  this.allowHalfOpen = options?.allowHalfOpen !== false;
  if (options?.readable === false) { this._readableState.ended = true; this._readableState.endEmitted = true; }
  if (options?.writable === false) { this._writableState.ending = true; this._writableState.finished = true; }
}
methods(Duplex, Readable, writable, writableGetters);

function Transform(options) {
  if (!(this instanceof Transform)) return new Transform(options);
  Duplex.call(this, options);
  if (typeof options?.transform === 'function') this._transform = options.transform;
  if (typeof options?.flush === 'function') this._flush = options.flush;
}
let pendingTransform = Symbol('pending');
methods(Transform, Duplex, {
  _transform() { throw make(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The _transform() method is not implemented'); },
  _write(chunk, encoding, callback) {
    const s = this._readableState;
    this._transform(chunk, encoding, (error, value) => {
      if (error) { callback(error); return; }
      if (value !== undefined && value !== null) this.push(value);
      if (s.length < s.highWaterMark || s.ended) callback();
      else this[pendingTransform] = callback;
    });
  },
  _read() {
    const callback = this[pendingTransform];
    if (callback !== undefined) { this[pendingTransform] = undefined; callback(); }
    this._readableState.reading = false;
  },
  _final(callback) {
    if (!this._flush) { this.push(null); callback(); return; }
    this._flush((error, value) => {
      if (error) { callback(error); return; }
      if (value !== undefined && value !== null) this.push(value);
      this.push(null);
      callback();
    });
  },
}, {});

function PassThrough(options) {
  if (!(this instanceof PassThrough)) return new PassThrough(options);
  Transform.call(this, options);
}
methods(PassThrough, Transform, { _transform(chunk, encoding, callback) { callback(null, chunk); } }, {});

Readable.from = function from(iterable, options) {
  if (typeof iterable === 'string' || Buffer.isBuffer(iterable)) return new Readable({ objectMode: true, ...options, read() { this.push(iterable); this.push(null); } });
  const iterator = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.();
  if (iterator === undefined) throw invalidArgType('iterable', ['Iterable'], iterable);
  let busy = false;
  const stream = new Readable({
    objectMode: true, highWaterMark: 1, ...options,
    async read() {
      if (busy) return;
      busy = true;
      try {
        while (true) {
          const { value, done } = await iterator.next();
          if (done) { stream.push(null); return; }
          const item = await value;
          if (item === null) throw make(TypeError, 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream');
          if (!stream.push(item)) break;
        }
      } catch (error) { stream.destroy(error); } finally { busy = false; }
    },
    destroy(error, callback) { Promise.resolve(iterator.return?.()).then(() => callback(error), callback); },
  });
  return stream;
};

function finished(stream, options, callback) {
  if (typeof options === 'function') { callback = options; options = {}; }
  let called = false;
  const r = stream._readableState;
  const w = stream._writableState;
  const waitsRead = options.readable !== false && r !== undefined;
  const waitsWrite = options.writable !== false && w !== undefined;
  const done = (error) => { if (!called) { called = true; cleanup(); callback.call(stream, error); } };
  const check = () => { if ((!waitsRead || r.endEmitted) && (!waitsWrite || w.finished)) done(); };
  const onClose = () => { if (r?.errored ?? w?.errored) done(r?.errored ?? w?.errored); else if ((waitsRead && !r.endEmitted) || (waitsWrite && !w.finished)) done(make(Error, 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close')); else done(); };
  const cleanup = () => { stream.off('end', check); stream.off('finish', check); stream.off('error', done); stream.off('close', onClose); };
  stream.on('end', check);
  stream.on('finish', check);
  stream.on('error', done);
  stream.on('close', onClose);
  if (stream.closed) process.nextTick(onClose);
  else process.nextTick(check);
  return cleanup;
}

function pipeline(...streams) {
  const callback = typeof streams.at(-1) === 'function' && (streams.length > 2 || !streams.at(-1).constructor.name.includes('Generator')) ? streams.pop() : () => {};
  if (Array.isArray(streams[0]) && streams.length === 1) streams = streams[0];
  let current = streams[0];
  if (typeof current === 'function') current = current();
  const all = [];
  const toStream = (s) => (s?._readableState || s?._writableState || typeof s?.pipe === 'function' || typeof s?.write === 'function' ? s : Readable.from(s));
  current = toStream(current);
  all.push(current);
  let result;
  for (let i = 1; i < streams.length; i++) {
    const next = streams[i];
    if (typeof next === 'function') {
      const made = next(current);
      if (typeof made?.then === 'function') { result = made; current = null; break; }
      current = Readable.from(made);
    } else { current.pipe(next); current = next; }
    all.push(current);
  }
  let settled = false;
  const finish = (error, value) => {
    if (settled) return;
    settled = true;
    if (error) for (const s of all) if (!s.destroyed && s !== process.stdout && s !== process.stderr) { s.on?.('error', () => {}); s.destroy?.(error); }
    callback(error, value);
  };
  if (result !== undefined) result.then((value) => process.nextTick(finish, undefined, value), (error) => process.nextTick(finish, error));
  let waiting = all.length;
  all.forEach((s, i) => {
    if (s === process.stdout || s === process.stderr) { waiting--; all[i - 1]?.once('end', () => { if (waiting <= 0) finish(); }); return; }
    finished(s, { readable: i < all.length - 1 || s._writableState === undefined, writable: i > 0 }, (error) => {
      waiting--;
      if (error) finish(error);
      else if (waiting === 0 && result === undefined) finish();
    });
  });
  return current;
}

const promises = {
  pipeline: (...streams) => {
    const options = streams.at(-1);
    if (options !== null && typeof options === 'object' && !options.pipe && !options.write && !options[Symbol.asyncIterator] && !options[Symbol.iterator]) streams.pop();
    return new Promise((resolve, reject) => pipeline(...streams, (error, value) => (error ? reject(error) : resolve(value))));
  },
  finished: (stream, options = {}) => new Promise((resolve, reject) => finished(stream, options, (error) => (error ? reject(error) : resolve()))),
};

module.exports = Object.assign(Stream, {
  Stream, Readable, Writable, Duplex, Transform, PassThrough, pipeline, finished, promises,
  addAbortSignal: (signal, stream) => { signal.addEventListener('abort', () => stream.destroy(abortError(signal)), { once: true }); return stream; },
  isReadable: (stream) => Boolean(stream?.readable), isErrored: (stream) => Boolean(stream?.errored), isDisturbed: (stream) => Boolean(stream?._readableState?.endEmitted),
  getDefaultHighWaterMark: (objectMode) => (objectMode ? 16 : 65536), setDefaultHighWaterMark() {},
  compose: (...streams) => { pipeline(...streams, () => {}); return streams.at(-1); },
});
