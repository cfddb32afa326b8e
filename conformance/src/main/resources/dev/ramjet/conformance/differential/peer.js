// Runs programs for the differential test, one a line of JSON, each in a context of its own.
'use strict';
const vm = require('vm');
process.on('unhandledRejection', () => {});
process.on('uncaughtException', e => { escaped = e; });
let escaped, buffer = '', busy = false;
const queue = [];
process.stdin.setEncoding('utf8');
process.stdin.on('data', d => {
  buffer += d;
  for (let k; (k = buffer.indexOf('\n')) >= 0; buffer = buffer.slice(k + 1)) queue.push(buffer.slice(0, k));
  next();
});
process.stdin.on('end', () => { if (!busy) process.exit(0); });
function next() {
  if (busy || queue.length === 0) return;
  busy = true;
  const program = JSON.parse(queue.shift());
  const output = [];
  escaped = undefined;
  // An ordinary global object where node can make one (from 22.8 on): of a contextified object, setters that the prototypes have run twice.
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
  Object.defineProperty(context, 'print', {value: (...a) => { output.push(a.map(String).join(' ')); }, writable: true, configurable: true});
  try {
    vm.runInContext(program.prelude, context, {filename: 'prelude'});
    vm.runInContext(program.text, context, {filename: 'program', timeout: 30000});
  } catch (e) {
    output.push(e && e.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'TIMEOUT' : 'uncaught');
  }
  setImmediate(() => setImmediate(() => {
    process.stdout.write(JSON.stringify({output}) + '\n');
    busy = false;
    next();
  }));
}
