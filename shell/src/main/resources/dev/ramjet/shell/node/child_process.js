'use strict';
// node:child_process: programs may load it; starting processes is not supported and says so.

const { make } = require('internal/errors');
const refuse = (name) => ({ [name]() { throw make(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', `child_process.${name}() is not available in Ramjet`); } })[name];
module.exports = Object.fromEntries(['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'].map((name) => [name, refuse(name)]));
