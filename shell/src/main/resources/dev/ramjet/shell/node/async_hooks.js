'use strict';
// node:async_hooks, as far as AsyncLocalStorage reaches without hooks into the job queue: the store is there during run() and what it
// calls synchronously, and is restored around functions bound with AsyncResource.bind or snapshot().

const { validateFunction } = require('internal/errors');

let frame = new Map();
let lastId = 1;

class AsyncLocalStorage {
  #default;

  constructor(options) { this.#default = options?.defaultValue; }

  static bind(f) {
    validateFunction(f, 'fn');
    const saved = frame;
    return function bound(...args) { return within(saved, () => Reflect.apply(f, this, args)); };
  }

  static snapshot() {
    const saved = frame;
    return (f, ...args) => within(saved, () => f(...args));
  }

  run(store, f, ...args) { return within(new Map(frame).set(this, store), () => f(...args)); }
  exit(f, ...args) {
    const next = new Map(frame);
    next.delete(this);
    return within(next, () => f(...args));
  }
  getStore() { return frame.has(this) ? frame.get(this) : this.#default; }
  enterWith(store) { frame = new Map(frame).set(this, store); }
  disable() { frame = new Map(frame); frame.delete(this); }
}

function within(next, action) {
  const saved = frame;
  frame = next;
  try { return action(); } finally { frame = saved; }
}

class AsyncResource {
  #frame = frame;
  #id = ++lastId;
  constructor(type) { this.type = type; }
  runInAsyncScope(f, self, ...args) { return within(this.#frame, () => Reflect.apply(f, self, args)); }
  emitDestroy() { return this; }
  asyncId() { return this.#id; }
  triggerAsyncId() { return 1; }
  bind(f) { return (...args) => this.runInAsyncScope(f, undefined, ...args); }
  static bind(f, type) { return new AsyncResource(type ?? f.name).bind(f); }
}

module.exports = { AsyncLocalStorage, AsyncResource, executionAsyncId: () => 1, triggerAsyncId: () => 0 };
