// The order of ticks, jobs, timers and immediates.
const log = (...a) => console.log(...a);
setTimeout(() => { log('timeout 1'); process.nextTick(() => log('tick in timeout')); Promise.resolve().then(() => log('job in timeout')); }, 1);
setTimeout(() => log('timeout 2'), 1);
setTimeout((a, b) => log('args', a, b), 1, 'x', 'y');
process.nextTick((x) => { log('tick', x); process.nextTick(() => log('tick in tick')); Promise.resolve().then(() => log('job in tick')); }, 1);
Promise.resolve().then(() => { log('job 1'); process.nextTick(() => log('tick in job')); }).then(() => log('job 2'));
queueMicrotask(() => log('microtask'));
(async () => { log('async start'); await null; log('after await'); await new Promise((r) => setTimeout(r, 2)); log('after timer'); tick(); })();
const tick = () => { const i = setInterval(() => { log('interval'); if (++n === 3) { clearInterval(i); last(); log(i.hasRef(), typeof i[Symbol.toPrimitive]()); } }, 4); }; let n = 0;
const never = setTimeout(() => log('never'), 5); clearTimeout(never); setTimeout(() => log('unref'), 100000).unref(); const im = setImmediate(() => log('not')); clearImmediate(im);
const last = () => setTimeout(() => { setImmediate(() => log('immediate')); setTimeout(() => log('timeout after immediate'), 0); process.nextTick(() => log('tick first')); }, 1);
process.on('exit', (code) => log('exit', code)); process.once('beforeExit', () => { log('beforeExit'); setTimeout(() => log('revived'), 1); });
log('main end');
