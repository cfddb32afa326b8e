import { f } from "./cycle-a.mjs"; export function b() { return "b" + f(); }
