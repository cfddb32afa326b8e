// await suspends the frame and resumes it in a job; the log shows the order of jobs.
const log = [];
async function work(name, n) {
  for (let i = 0; i < n; i++) {
    log.push(name + i);
    await null;
  }
  if (name === 'b') throw new Error('b failed');
  return name;
}
Promise.allSettled([work('a', 2), work('b', 1)]).then(results => {
  for (const r of results) log.push(r.status);
  console.log(log.join());
});
log.push('main');
