'use strict';
// node:worker_threads as the main thread sees it; there are no workers.

const { structuredClone } = require('internal/web');
const EventEmitter = require('events');

class MessagePort extends EventEmitter {
  #other;
  #closed = false;
  static join(a, b) { a.#other = b; b.#other = a; }
  postMessage(value) {
    const copy = structuredClone(value);
    const target = this.#other;
    host.enqueue(() => {
      if (target.#closed) return;
      target.emit('message', copy);
      target.onmessage?.({ data: copy, target });
    });
  }
  addEventListener(type, listener) { this.on(type, (data) => listener({ data, target: this })); }
  start() {}
  ref() {}
  unref() {}
  close() { this.#closed = true; this.emit('close'); }
}

class MessageChannel {
  constructor() {
    this.port1 = new MessagePort();
    this.port2 = new MessagePort();
    MessagePort.join(this.port1, this.port2);
  }
}

class Worker {
  constructor() { throw new Error('Workers are not supported'); }
}

module.exports = { isMainThread: true, parentPort: null, workerData: null, threadId: 0, resourceLimits: {}, MessageChannel, MessagePort, Worker, SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV') };
