'use strict';
// node:timers/promises.

const timers = host.timers;

function aborted(signal) {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  error.name = 'AbortError';
  error.code = 'ABORT_ERR';
  return error;
}

function wait(start, stop, value, options) {
  const signal = options?.signal;
  if (signal?.aborted) return Promise.reject(aborted(signal));
  return new Promise((resolve, reject) => {
    const handle = start(() => { signal?.removeEventListener('abort', cancel); resolve(value); });
    if (options?.ref === false) handle.unref();
    const cancel = () => { stop(handle); reject(aborted(signal)); };
    signal?.addEventListener('abort', cancel, { once: true });
  });
}

async function* setInterval(delay, value, options) {
  while (true) {
    await wait((f) => timers.setTimeout(f, delay), timers.clearTimeout, undefined, options);
    yield value;
  }
}

const api = {
  setTimeout: (delay, value, options) => wait((f) => timers.setTimeout(f, delay), timers.clearTimeout, value, options),
  setImmediate: (value, options) => wait((f) => timers.setImmediate(f), timers.clearImmediate, value, options),
  setInterval,
};
api.scheduler = { wait: (delay, options) => api.setTimeout(delay, undefined, options), yield: () => api.setImmediate() };
module.exports = api;
