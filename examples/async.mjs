// Modules, top-level await, generators: ./ramjet examples/async.mjs
import { readFileSync } from 'node:fs';

const sleep = ms => new Promise(done => setTimeout(done, ms));

async function* lines(file) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    await sleep(1);
    yield line;
  }
}

let n = 0;
for await (const line of lines(new URL(import.meta.url).pathname)) n += line.length;
console.log(`${n} characters`);
