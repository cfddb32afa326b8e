'use strict';
// node:events. Listeners of one event live in one array, replaced on every change, so that emit walks a snapshot without copying.

const { make, invalidArgType, outOfRange, validateFunction } = require('internal/errors');

const kCapture = Symbol('kCapture');
const kMax = Symbol('maxListeners');
let defaultMaxListeners = 10;

function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

EventEmitter.init = function(options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = { __proto__: null };
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  if (options !== undefined && options !== null && options.captureRejections) this[kCapture] = true;
};

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

function checkCount(n, name) {
  if (typeof n !== 'number') throw invalidArgType(name, 'number', n);
  if (Number.isNaN(n) || n < 0) throw outOfRange(name, '>= 0', n);
}

EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) {
  checkCount(n, 'setMaxListeners');
  this._maxListeners = n;
  return this;
};

EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return this._maxListeners === undefined ? EventEmitter.defaultMaxListeners : this._maxListeners;
};

EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  const list = events === undefined ? undefined : events[type];
  if (type === 'error' && list === undefined) {
    const error = args[0];
    if (error instanceof Error) throw error;
    let text;
    try { text = host.inspect(error); } catch { text = String(error); }
    const wrapped = make(Error, 'ERR_UNHANDLED_ERROR', `Unhandled error. (${text})`);
    wrapped.context = error;
    throw wrapped;
  }
  if (list === undefined) return false;
  for (let i = 0; i < list.length; i++) {
    const result = Reflect.apply(list[i], this, args);
    if (this[kCapture] && result !== undefined && result !== null && typeof result.then === 'function') {
      result.then(undefined, (error) => process.nextTick(() => {
        const handler = this[EventEmitter.captureRejectionSymbol];
        if (typeof handler === 'function') handler.call(this, error, type, ...args);
        else this.emit('error', error);
      }));
    }
  }
  return true;
};

function add(emitter, type, listener, prepend) {
  validateFunction(listener, 'listener');
  if (emitter._events === undefined) {
    emitter._events = { __proto__: null };
    emitter._eventsCount = 0;
  }
  if (emitter._events.newListener !== undefined) emitter.emit('newListener', type, listener.listener ?? listener);
  const events = emitter._events;
  const list = events[type];
  if (list === undefined) {
    events[type] = [listener];
    emitter._eventsCount++;
  } else {
    const next = prepend ? [listener, ...list] : [...list, listener];
    next.warned = list.warned;
    events[type] = next;
    const max = emitter.getMaxListeners();
    if (max > 0 && next.length > max && !next.warned) {
      next.warned = true;
      process.emitWarning(`Possible EventEmitter memory leak detected. ${next.length} ${String(type)} listeners added to ${
        host.inspect(emitter, { depth: -1 })}. MaxListeners is ${max}. Use emitter.setMaxListeners() to increase limit`, 'MaxListenersExceededWarning');
    }
  }
  return emitter;
}

function onceWrapper(emitter, type, listener) {
  validateFunction(listener, 'listener');
  let fired = false;
  function wrapper(...args) {
    if (fired) return undefined;
    fired = true;
    emitter.removeListener(type, wrapper);
    return Reflect.apply(listener, emitter, args);
  }
  wrapper.listener = listener;
  return wrapper;
}

EventEmitter.prototype.addListener = function addListener(type, listener) { return add(this, type, listener, false); };
EventEmitter.prototype.on = EventEmitter.prototype.addListener;
EventEmitter.prototype.prependListener = function prependListener(type, listener) { return add(this, type, listener, true); };
EventEmitter.prototype.once = function once(type, listener) { return this.on(type, onceWrapper(this, type, listener)); };
EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
  return this.prependListener(type, onceWrapper(this, type, listener));
};

EventEmitter.prototype.removeListener = function removeListener(type, listener) {
  validateFunction(listener, 'listener');
  const events = this._events;
  const list = events === undefined ? undefined : events[type];
  if (list === undefined) return this;
  let at = list.length - 1;
  while (at >= 0 && list[at] !== listener && list[at].listener !== listener) at--;
  if (at < 0) return this;
  if (list.length === 1) {
    delete events[type];
    this._eventsCount--;
  } else {
    events[type] = list.toSpliced(at, 1);
    events[type].warned = list.warned;
  }
  if (events.removeListener !== undefined) this.emit('removeListener', type, listener);
  return this;
};
EventEmitter.prototype.off = EventEmitter.prototype.removeListener;

EventEmitter.prototype.removeAllListeners = function removeAllListeners(...args) {
  const events = this._events;
  if (events === undefined) return this;
  const types = args.length === 0 ? Reflect.ownKeys(events).filter((k) => k !== 'removeListener') : [args[0]];
  if (events.removeListener !== undefined) {
    for (const type of types) {
      for (const listener of (events[type] ?? []).toReversed()) this.removeListener(type, listener);
    }
    if (args.length === 0) types.push('removeListener');
  }
  for (const type of types) {
    if (events[type] !== undefined) {
      delete events[type];
      this._eventsCount--;
    }
  }
  return this;
};

EventEmitter.prototype.listeners = function listeners(type) {
  return (this._events?.[type] ?? []).map((f) => f.listener ?? f);
};
EventEmitter.prototype.rawListeners = function rawListeners(type) { return [...(this._events?.[type] ?? [])]; };
EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  const list = this._events?.[type] ?? [];
  return listener === undefined ? list.length : list.filter((f) => f === listener || f.listener === listener).length;
};
EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
};

EventEmitter.listenerCount = (emitter, type) => emitter.listenerCount(type);
EventEmitter.captureRejectionSymbol = Symbol.for('nodejs.rejection');
EventEmitter.errorMonitor = Symbol('events.errorMonitor');
Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
  enumerable: true, configurable: true,
  get: () => defaultMaxListeners,
  set(n) { checkCount(n, 'defaultMaxListeners'); defaultMaxListeners = n; },
});

function abortError(signal) {
  const error = make(Error, 'ABORT_ERR', 'The operation was aborted');
  error.name = 'AbortError';
  if (signal.reason !== undefined) error.cause = signal.reason;
  return error;
}

// Resolves with the arguments of the next event, rejects with the next error.
EventEmitter.once = function once(emitter, name, options) {
  const signal = options?.signal;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError(signal));
    if (typeof emitter.addEventListener === 'function' && typeof emitter.on !== 'function') {
      emitter.addEventListener(name, (...args) => resolve(args), { once: true });
      return undefined;
    }
    const clean = () => {
      emitter.removeListener(name, resolver);
      emitter.removeListener('error', rejecter);
      signal?.removeEventListener('abort', aborter);
    };
    const resolver = (...args) => { clean(); resolve(args); };
    const rejecter = (error) => { clean(); reject(error); };
    const aborter = () => { clean(); reject(abortError(signal)); };
    emitter.once(name, resolver);
    if (name !== 'error') emitter.once('error', rejecter);
    signal?.addEventListener('abort', aborter, { once: true });
    return undefined;
  });
};

// An async iterator over every occurrence of an event.
EventEmitter.on = function on(emitter, name, options) {
  const ready = [];
  const waiting = [];
  let failure = null;
  let finished = false;
  const handler = (...args) => {
    if (waiting.length > 0) waiting.shift().resolve({ value: args, done: false });
    else ready.push(args);
  };
  const fail = (error) => {
    if (waiting.length > 0) waiting.shift().reject(error);
    else failure = error;
    iterator.return();
  };
  const iterator = {
    next() {
      if (ready.length > 0) return Promise.resolve({ value: ready.shift(), done: false });
      if (failure !== null) {
        const error = failure;
        failure = null;
        return Promise.reject(error);
      }
      if (finished) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return() {
      emitter.removeListener(name, handler);
      emitter.removeListener('error', fail);
      finished = true;
      for (const { resolve } of waiting.splice(0)) resolve({ value: undefined, done: true });
      return Promise.resolve({ value: undefined, done: true });
    },
    throw(error) {
      fail(error);
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() { return this; },
  };
  emitter.on(name, handler);
  if (name !== 'error') emitter.on('error', fail);
  const signal = options?.signal;
  if (signal?.aborted) throw abortError(signal);
  signal?.addEventListener('abort', () => fail(abortError(signal)), { once: true });
  return iterator;
};

EventEmitter.getEventListeners = (emitter, type) => emitter.listeners(type);
EventEmitter.getMaxListeners = (emitter) => emitter.getMaxListeners();
EventEmitter.setMaxListeners = (n = defaultMaxListeners, ...emitters) => {
  if (emitters.length === 0) defaultMaxListeners = n;
  for (const emitter of emitters) emitter.setMaxListeners(n);
};
EventEmitter.addAbortListener = (signal, listener) => {
  if (signal.aborted) queueMicrotask(() => listener());
  else signal.addEventListener('abort', listener, { once: true });
  return { [Symbol.dispose]() { signal.removeEventListener('abort', listener); } };
};
EventEmitter.usingDomains = false;
EventEmitter.EventEmitter = EventEmitter;

module.exports = EventEmitter;
