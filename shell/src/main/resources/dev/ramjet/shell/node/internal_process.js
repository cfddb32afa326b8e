'use strict';
// What process does beyond Java's part: events, env, warnings, stdin.

function makeEmitter(target) {
  const EventEmitter = require('events');
  const prototype = Object.create(EventEmitter.prototype, { constructor: { value: Object.getPrototypeOf(target).constructor, writable: true, configurable: true } });
  Object.setPrototypeOf(target, prototype);
  EventEmitter.call(target);
  target.on('newListener', (event) => {
    if (typeof event === 'string' && /^SIG(INT|TERM|HUP|USR2|WINCH)$/.test(event) && target.listenerCount(event) === 0) host.listenToSignal(event);
  });
  for (const key of ['_events', '_eventsCount', '_maxListeners']) Object.defineProperty(target, key, { enumerable: false });
}

// Assigned values become strings, as in every process.env.
function makeEnv(values) {
  return new Proxy(values, {
    set(target, key, value) { target[key] = `${value}`; return true; },
    defineProperty(target, key, descriptor) {
      if ('value' in descriptor) descriptor.value = `${descriptor.value}`;
      return Reflect.defineProperty(target, key, descriptor);
    },
  });
}

function emitWarning(warning, typeOrOptions, code) {
  let type = 'Warning';
  let detail;
  if (typeOrOptions !== null && typeof typeOrOptions === 'object') ({ type = 'Warning', code, detail } = typeOrOptions);
  else if (typeof typeOrOptions === 'string') type = typeOrOptions;
  if (typeof warning === 'string') {
    const message = warning;
    warning = new Error(message);
    warning.name = type;
    if (code !== undefined) warning.code = code;
    if (detail !== undefined) warning.detail = detail;
  }
  if (warning.name === 'DeprecationWarning' && process.noDeprecation) return;
  process.nextTick(() => {
    if (process.emit('warning', warning)) return;
    process.stderr.write(`(node:${process.pid}) ${warning.code ? `[${warning.code}] ` : ''}${warning.name}: ${warning.message}\n${warning.detail ? `${warning.detail}\n` : ''}`);
  });
}

let stdin;

module.exports = {
  makeEmitter, makeEnv, emitWarning,
  get stdin() {
    if (stdin === undefined) {
      const { Readable } = require('stream');
      const { Buffer } = require('buffer');
      stdin = new Readable({
        read() {
          const chunk = Buffer.alloc(65536);
          const n = host.fs.read(0, chunk, 0, chunk.length, null);
          this.push(n === 0 ? null : chunk.subarray(0, n));
        },
      });
      stdin.fd = 0;
      stdin.isTTY = undefined;
      stdin.setRawMode = () => stdin;
      stdin.ref = stdin.unref = () => stdin;
    }
    return stdin;
  },
};
