// Exports are cells shared with the importing module; await at top level suspends the module.
import { count, increment } from './counter.mjs';
import * as counter from './counter.mjs';
export const before = count;
increment();
await null;
export default function describe() { return before + ' ' + count + ' ' + counter.default; }
console.log(describe(), Object.keys(counter).join());
