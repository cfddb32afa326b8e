'use strict';
// node:vm: scripts in this realm, or in a realm of their own whose global object mirrors the context object around each run.

const contexts = new WeakMap();
const nameOf = (options) => (typeof options === 'string' ? options : options?.filename) ?? 'evalmachine.<anonymous>';

function createContext(sandbox = {}) {
  if (!contexts.has(sandbox)) {
    const realm = host.newRealm();
    contexts.set(sandbox, { realm, global: host.evalScript('globalThis', 'node:vm', realm), given: new Set() });
  }
  return sandbox;
}

function runInContext(code, sandbox, options) {
  const context = contexts.get(sandbox);
  const { global, realm } = context;
  const builtin = context.builtin ??= new Set(Reflect.ownKeys(global));
  for (const key of Reflect.ownKeys(sandbox)) {
    const d = Object.getOwnPropertyDescriptor(sandbox, key);
    Object.defineProperty(global, key, { ...d, configurable: true });
    context.given.add(key);
  }
  for (const key of context.given) if (!Object.hasOwn(sandbox, key)) { delete global[key]; context.given.delete(key); }
  try {
    return host.evalScript(`${code}`, nameOf(options), realm);
  } finally {
    for (const key of Reflect.ownKeys(global)) {
      if (builtin.has(key) && !context.given.has(key)) continue;
      const d = Object.getOwnPropertyDescriptor(global, key);
      const was = Object.getOwnPropertyDescriptor(sandbox, key);
      if (was === undefined || was.value !== d.value || was.get !== d.get) Reflect.defineProperty(sandbox, key, { ...d, configurable: true });
      context.given.add(key);
    }
    for (const key of context.given) if (!Object.hasOwn(global, key)) { delete sandbox[key]; context.given.delete(key); }
  }
}

const runInThisContext = (code, options) => host.evalScript(`${code}`, nameOf(options));

class Script {
  #code;
  #options;
  constructor(code, options) {
    this.#code = `${code}`;
    this.#options = options;
  }
  runInThisContext() { return runInThisContext(this.#code, this.#options); }
  runInContext(sandbox) { return runInContext(this.#code, sandbox, this.#options); }
  runInNewContext(sandbox) { return runInContext(this.#code, createContext(sandbox), this.#options); }
}

module.exports = {
  Script, createContext, runInContext, runInThisContext,
  isContext: (sandbox) => contexts.has(sandbox),
  runInNewContext: (code, sandbox, options) => runInContext(code, createContext(sandbox ?? {}), options),
  compileFunction: (code, parameters = [], options = {}) => host.compileFunction(code, nameOf(options), parameters),
};
