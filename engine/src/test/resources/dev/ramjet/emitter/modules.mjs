import d, { a as b, c } from 'x' with { type: 'js' };
import * as ns from 'y';
export { b as again, local };
export * from 'z';
export default class { static u = import.meta.url; }
let local = d + b, hidden = 1;
export function f() { return local + hidden2 + ns.q; }
export const later = await c;
var hidden2 = f();
export let mutable = 0;
mutable++;
