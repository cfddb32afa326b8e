'use strict';
// node:timers: the globals as a module.

const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = host.timers;
module.exports = { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, get promises() { return require('timers/promises'); } };

const custom = Symbol.for('nodejs.util.promisify.custom');
const lazily = (name) => ({ get: () => require('timers/promises')[name], configurable: true });
Object.defineProperty(setTimeout, custom, lazily('setTimeout'));
Object.defineProperty(setImmediate, custom, lazily('setImmediate'));
