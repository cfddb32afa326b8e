'use strict';
// The globals that Node shares with browsers and that are plain JavaScript: DOMException, Event, EventTarget, AbortController,
// structuredClone.

const { make, invalidArgType } = require('internal/errors');

const DOM_CODES = {
  IndexSizeError: 1, HierarchyRequestError: 3, WrongDocumentError: 4, InvalidCharacterError: 5, NoModificationAllowedError: 7, NotFoundError: 8, NotSupportedError: 9,
  InUseAttributeError: 10, InvalidStateError: 11, SyntaxError: 12, InvalidModificationError: 13, NamespaceError: 14, InvalidAccessError: 15, TypeMismatchError: 17,
  SecurityError: 18, NetworkError: 19, AbortError: 20, URLMismatchError: 21, QuotaExceededError: 22, TimeoutError: 23, InvalidNodeTypeError: 24, DataCloneError: 25,
};

class DOMException extends Error {
  #name;
  constructor(message = '', options = 'Error') {
    super(`${message}`);
    this.#name = options !== null && typeof options === 'object' ? `${options.name ?? 'Error'}` : `${options}`;
    if (options !== null && typeof options === 'object' && 'cause' in options) {
      Object.defineProperty(this, 'cause', { value: options.cause, writable: true, configurable: true, enumerable: false });
    }
    delete this.name;
    const { stack } = this;
    if (typeof stack === 'string') {
      Object.defineProperty(this, 'stack', { value: stack.replace(/^[^\n:]*/, this.#name), writable: true, configurable: true, enumerable: false });
    }
  }
  get name() { return this.#name; }
  get code() { return DOM_CODES[this.#name] ?? 0; }
}
Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });
for (const [name, code] of Object.entries(DOM_CODES)) {
  const constant = name.replace(/Error$/, '').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() + '_ERR';
  for (const target of [DOMException, DOMException.prototype]) Object.defineProperty(target, constant, { value: code, enumerable: true });
}

let setState;

class Event {
  #type;
  #cancelable;
  #bubbles;
  #composed;
  #prevented = false;
  #target = null;
  #current = null;
  #stopped = false;
  #stamp = performance.now();
  #phase = 0;

  static {
    setState = {
      begin(event, target) { event.#target = target; event.#current = target; event.#phase = 2; },
      end(event) { event.#current = null; event.#phase = 0; },
      stopped: (event) => event.#stopped,
    };
  }

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw make(TypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
    this.#type = `${type}`;
    this.#cancelable = Boolean(options?.cancelable);
    this.#bubbles = Boolean(options?.bubbles);
    this.#composed = Boolean(options?.composed);
  }
  get type() { return this.#type; }
  get target() { return this.#target; }
  get currentTarget() { return this.#current; }
  get srcElement() { return this.#target; }
  get cancelable() { return this.#cancelable; }
  get bubbles() { return this.#bubbles; }
  get composed() { return this.#composed; }
  get defaultPrevented() { return this.#cancelable && this.#prevented; }
  get returnValue() { return !this.defaultPrevented; }
  get timeStamp() { return this.#stamp; }
  get eventPhase() { return this.#phase; }
  get isTrusted() { return false; }
  composedPath() { return this.#current === null ? [] : [this.#current]; }
  preventDefault() { this.#prevented = true; }
  stopPropagation() {}
  stopImmediatePropagation() { this.#stopped = true; }
}
Object.assign(Event, { NONE: 0, CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 });

class CustomEvent extends Event {
  #detail;
  constructor(type, options) { super(type, options); this.#detail = options?.detail ?? null; }
  get detail() { return this.#detail; }
}

class EventTarget {
  #listeners = new Map();

  addEventListener(type, listener, options = undefined) {
    if (listener === null || listener === undefined) return;
    if (typeof listener !== 'function' && typeof listener !== 'object') throw invalidArgType('listener', ['Function', 'EventListener'], listener);
    const capture = typeof options === 'boolean' ? options : Boolean(options?.capture);
    const { once = false, signal } = options !== null && typeof options === 'object' ? options : {};
    if (signal?.aborted) return;
    type = `${type}`;
    const list = this.#listeners.get(type) ?? [];
    if (list.some((l) => l.listener === listener && l.capture === capture)) return;
    this.#listeners.set(type, [...list, { listener, capture, once: Boolean(once) }]);
    signal?.addEventListener('abort', () => this.removeEventListener(type, listener, options), { once: true });
  }

  removeEventListener(type, listener, options = undefined) {
    const capture = typeof options === 'boolean' ? options : Boolean(options?.capture);
    type = `${type}`;
    const list = this.#listeners.get(type);
    if (list !== undefined) this.#listeners.set(type, list.filter((l) => l.listener !== listener || l.capture !== capture));
  }

  dispatchEvent(event) {
    if (!(event instanceof Event)) throw invalidArgType('event', 'Event', event);
    setState.begin(event, this);
    for (const entry of this.#listeners.get(event.type) ?? []) {
      if (!this.#listeners.get(event.type).includes(entry)) continue;
      if (entry.once) this.removeEventListener(event.type, entry.listener, entry.capture);
      try {
        if (typeof entry.listener === 'function') entry.listener.call(this, event);
        else if (typeof entry.listener.handleEvent === 'function') entry.listener.handleEvent(event);
      } catch (error) {
        process.nextTick(() => { throw error; });
      }
      if (setState.stopped(event)) break;
    }
    setState.end(event);
    return !event.defaultPrevented;
  }
}

const kMake = Symbol('make');

class AbortSignal extends EventTarget {
  #aborted = false;
  #reason;
  #handler = null;

  constructor(key) {
    if (key !== kMake) throw make(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    super();
  }
  get aborted() { return this.#aborted; }
  get reason() { return this.#reason; }
  get onabort() { return this.#handler; }
  set onabort(handler) {
    if (this.#handler !== null) this.removeEventListener('abort', this.#handler);
    this.#handler = typeof handler === 'function' ? handler : null;
    if (this.#handler !== null) this.addEventListener('abort', this.#handler);
  }
  throwIfAborted() { if (this.#aborted) throw this.#reason; }
  [kMake](reason) {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
    this.dispatchEvent(new Event('abort'));
  }
  static abort(reason) {
    const signal = new AbortSignal(kMake);
    signal[kMake](reason);
    return signal;
  }
  static timeout(delay) {
    const signal = new AbortSignal(kMake);
    const timer = setTimeout(() => signal[kMake](new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay);
    timer.unref?.();
    return signal;
  }
  static any(signals) {
    const result = new AbortSignal(kMake);
    for (const signal of signals) {
      if (signal.aborted) { result[kMake](signal.reason); break; }
      signal.addEventListener('abort', () => result[kMake](signal.reason), { once: true });
    }
    return result;
  }
}

class AbortController {
  #signal = new AbortSignal(kMake);
  get signal() { return this.#signal; }
  abort(reason = undefined) { this.#signal[kMake](reason); }
}

for (const C of [Event, CustomEvent, EventTarget, AbortSignal, AbortController]) {
  for (const key of Object.getOwnPropertyNames(C.prototype)) if (key !== 'constructor') Object.defineProperty(C.prototype, key, { enumerable: true });
  Object.defineProperty(C.prototype, Symbol.toStringTag, { value: C.name, configurable: true });
}

const ERRORS = { __proto__: null, Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

// https://html.spec.whatwg.org/multipage/structured-data.html#structuredserialize, serialized and deserialized in one walk.
function structuredClone(value, options) {
  if (arguments.length === 0) throw make(TypeError, 'ERR_MISSING_ARGS', 'The "value" argument must be specified');
  const { types } = host;
  const seen = new Map();
  const transfer = options?.transfer === undefined ? [] : [...options.transfer];
  const refuse = (v) => {
    const text = typeof v === 'symbol' ? v.toString() : typeof v === 'function' ? Function.prototype.toString.call(v) : `#<${v?.constructor?.name ?? 'Object'}>`;
    throw new DOMException(`${text} could not be cloned.`, 'DataCloneError');
  };
  for (const item of transfer) {
    if (!types.isArrayBuffer(item)) throw new DOMException('Found invalid value in transferList.', 'DataCloneError');
    if (item.detached) refuse(item);
  }

  const remember = (from, to) => { seen.set(from, to); return to; };
  const properties = (from, to) => {
    for (const key of Object.keys(from)) if (Object.hasOwn(from, key)) Object.defineProperty(to, key, { value: clone(from[key]), writable: true, enumerable: true, configurable: true });
    return to;
  };
  function clone(v) {
    if (v === null || (typeof v !== 'object' && typeof v !== 'function')) {
      if (typeof v === 'symbol') refuse(v);
      return v;
    }
    if (seen.has(v)) return seen.get(v);
    if (typeof v === 'function' || types.isProxy(v) || types.isPromise(v) || types.isWeakMap(v) || types.isWeakSet(v) || types.isGeneratorObject(v)) refuse(v);
    if (types.isBoxedPrimitive(v)) {
      if (types.isSymbolObject(v)) refuse(v);
      return remember(v, Object(v.valueOf()));
    }
    if (types.isDate(v)) return remember(v, new Date(Date.prototype.getTime.call(v)));
    if (types.isRegExp(v)) return remember(v, new RegExp(v.source, v.flags));
    if (types.isSharedArrayBuffer(v)) return remember(v, v);
    if (types.isArrayBuffer(v)) {
      if (transfer.includes(v)) return remember(v, v.transfer());
      return remember(v, v.resizable ? copyResizable(v) : v.slice(0));
    }
    if (ArrayBuffer.isView(v)) {
      const buffer = clone(v.buffer);
      const C = types.isDataView(v) ? DataView : globalThis[Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get.call(v)];
      return remember(v, new C(buffer, v.byteOffset, C === DataView ? v.byteLength : v.length));
    }
    if (types.isMap(v)) {
      const to = remember(v, new Map());
      for (const [key, item] of [...Map.prototype.entries.call(v)]) to.set(clone(key), clone(item));
      return to;
    }
    if (types.isSet(v)) {
      const to = remember(v, new Set());
      for (const item of [...Set.prototype.values.call(v)]) to.add(clone(item));
      return to;
    }
    if (types.isNativeError(v)) {
      const C = ERRORS[v.name] ?? Error;
      const to = remember(v, Object.create(C.prototype));
      const made = new C();
      const error = seen.set(v, made).get(v);
      for (const key of ['message', 'stack', 'cause']) {
        const d = Object.getOwnPropertyDescriptor(v, key);
        const item = key === 'stack' ? v.stack : d !== undefined && 'value' in d ? d.value : undefined;
        if (d !== undefined || key === 'stack') Object.defineProperty(error, key, { value: key === 'cause' ? clone(item) : String(item), writable: true, configurable: true, enumerable: false });
      }
      return error;
    }
    if (Array.isArray(v)) {
      const to = remember(v, new Array(v.length));
      return properties(v, to);
    }
    if (types.isMapIterator(v) || types.isSetIterator(v) || v instanceof WeakRef) refuse(v);
    return properties(v, remember(v, {}));
  }
  const result = clone(value);
  for (const item of transfer) if (!item.detached) item.transfer();
  return result;
}

function copyResizable(buffer) {
  const copy = new ArrayBuffer(buffer.byteLength, { maxByteLength: buffer.maxByteLength });
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy;
}

module.exports = { DOMException, Event, CustomEvent, EventTarget, AbortSignal, AbortController, structuredClone };
