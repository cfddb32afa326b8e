// process.kill: asking, sending, and what is not there.
const attempt = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
attempt(() => process.kill(process.pid, 0));
attempt(() => process.kill(2 ** 22 + 12345, 0));
attempt(() => process.kill(process.pid, 'SIGNOTHING'));
const keep = setTimeout(() => console.log('no signal came'), 20000);
process.on('SIGTERM', (name, number) => { console.log('got', name, number); process.kill(process.pid, 'SIGUSR2'); });
process.on('SIGUSR2', (name) => { console.log('got', name); process.exit(0); });
attempt(() => process.kill(process.pid, 'SIGTERM'));
