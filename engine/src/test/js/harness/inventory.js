// The path, below builtins/, of the file that each built-in function and accessor must have. Found by walking everything that a program can reach:
// a function that is known by several names counts once, below its own name.
(function inventory() {
  const files = [];
  const seen = new Set();
  const hidden = [
    ['TypedArray', Object.getPrototypeOf(Int8Array)],
    ['ArrayIteratorPrototype', Object.getPrototypeOf([].values())],
    ['MapIteratorPrototype', Object.getPrototypeOf(new Map().values())],
    ['SetIteratorPrototype', Object.getPrototypeOf(new Set().values())],
    ['StringIteratorPrototype', Object.getPrototypeOf(''[Symbol.iterator]())],
    ['RegExpStringIteratorPrototype', Object.getPrototypeOf('a'.matchAll(/a/g))],
    ['WrapForValidIteratorPrototype', Object.getPrototypeOf(Iterator.from({next() {}}))],
    ['IteratorHelperPrototype', Object.getPrototypeOf([].values().map(() => 0))],
    ['GeneratorPrototype', Object.getPrototypeOf(function* () {}).prototype],
    ['GeneratorFunction', Object.getPrototypeOf(function* () {}).constructor],
    ['AsyncGeneratorPrototype', Object.getPrototypeOf(async function* () {}).prototype],
    ['AsyncGeneratorFunction', Object.getPrototypeOf(async function* () {}).constructor],
    ['AsyncFunction', Object.getPrototypeOf(async function () {}).constructor],
    ['AsyncIteratorPrototype', Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype)],
  ];

  function nameOf(key) {
    return typeof key === 'symbol' ? key.description : key;
  }

  function note(path, f) {
    if (seen.has(f)) return false;
    seen.add(f);
    files.push(path);
    return true;
  }

  function walk(object, path) {
    for (const key of Reflect.ownKeys(object)) {
      const d = Reflect.getOwnPropertyDescriptor(object, key);
      const name = nameOf(key);
      if (key === 'constructor' && 'value' in d) continue;
      // One file for the legacy static properties of RegExp: they are one table.
      if (object === RegExp && (name[0] === '$' || /^(last|left|right|input)/.test(name))) continue;
      if (!('value' in d)) {
        if (d.get === undefined ? note(path + '/' + name, d.set) : note(path + '/' + name, d.get)) if (d.set !== undefined) seen.add(d.set);
        continue;
      }
      const v = d.value;
      if (typeof v === 'function') {
        if (v === Function.prototype && seen.has(v)) continue;
        const own = v.name === name || v.name === '[' + name + ']';
        if (!own && v !== Function.prototype) continue;
        if (Object.hasOwn(v, 'prototype') || v === Proxy) {
          if (note((path === 'global' ? '' : path + '/') + name + '/constructor', v)) walk(v, (path === 'global' ? '' : path + '/') + name);
        } else if (v === Function.prototype) {
          seen.add(v);
          walk(v, path + '/' + name);
        } else {
          note(path + '/' + name, v);
        }
      } else if (v !== null && typeof v === 'object' && !seen.has(v) && object !== globalThis) {
        seen.add(v);
        walk(v, path + '/' + name);
      }
    }
  }

  seen.add(globalThis);
  // parseInt and parseFloat belong to the global object first.
  for (const name of ['parseInt', 'parseFloat']) note('global/' + name, globalThis[name]);
  walk(globalThis, 'global');
  for (const name of ['Math', 'JSON', 'Reflect', 'Atomics', 'Temporal']) if (globalThis[name] !== undefined) walk(globalThis[name], name);
  for (const [name, object] of hidden) {
    if (typeof object === 'function') note(name + '/constructor', object);
    walk(object, name);
  }  return files.sort().join('\n');
})()
