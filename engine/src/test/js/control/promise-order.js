// The order of jobs: every await, then and thenable costs exactly what the specification says.
const log = [];
const tick = (name, n) => {
  let p = Promise.resolve();
  for (let i = 1; i <= n; i++) p = p.then(() => { log.push(name + i); });
  return p;
};
class Derived extends Promise {}
const thenable = {then(resolve) { log.push('thenable'); resolve('t'); }};

async function awaitsValue() { log.push('a0'); await 1; log.push('a1'); await null; log.push('a2'); return 'av'; }
async function awaitsPromise() { const v = await Promise.resolve('p'); log.push('b-' + v); return Promise.resolve('bv'); }
async function awaitsThenable() { log.push('c-' + await thenable); }
async function awaitsDerived() { log.push('d-' + await Derived.resolve('x')); }
async function throws() { await 0; throw new Error('e'); }
async function* gen() { yield 1; const x = yield Promise.resolve(2); log.push('gen ' + x); try { yield 3; } finally { log.push('gen finally'); } return 4; }

const all = tick('t', 14);
awaitsValue().then((v) => log.push(v));
awaitsPromise().then((v) => log.push(v));
awaitsThenable();
awaitsDerived();
throws().catch((e) => log.push('caught ' + e.message)).finally(() => log.push('finally'));
new Promise((r) => r(Promise.resolve('inner'))).then((v) => log.push(v));
Promise.all([1, Promise.resolve(2), thenable]).then((v) => log.push('all ' + v));
Promise.race([new Promise(() => {}), Promise.resolve('race')]).then((v) => log.push(v));
Promise.any([Promise.reject(1), Promise.resolve('any')]).then((v) => log.push(v));
Promise.any([Promise.reject(1)]).catch((e) => log.push(e.constructor.name + ' ' + e.errors));
Promise.allSettled([1, Promise.reject(2)]).then((v) => log.push(v.map((o) => o.status + (o.value ?? o.reason)).join()));
(async () => {
  const g = gen();
  log.push('g ' + (await g.next()).value);
  log.push('g ' + (await g.next()).value);
  log.push('g ' + (await g.next('sent')).value);
  const r = await g.return('early');
  log.push('g ' + r.value + r.done);
  for await (const x of [Promise.resolve('x'), 'y']) log.push(x);
})();
queueJob();
function queueJob() { Promise.resolve().then(() => log.push('q')); }
log.push('sync');

all.then(() => {}).then(() => {}).then(() => {}).then(() => {}).then(() => {
  const expected = 'a0|sync|t1|a1|b-p|thenable|thenable|q|t2|a2|c-t|caught e|race|any|AggregateError 1|fulfilled1,rejected2|g 1|t3|av|d-x|finally|inner|all 1,2,t|t4|bv|g 2|gen sent|t5|t6|g 3|t7|gen finally|t8|g earlytrue|t9|t10|x|t11|t12|y|t13|t14';
  const got = log.join('|');
  if (got !== expected) throw new Error('order of jobs:\n' + got + '\nexpected:\n' + expected);
});
