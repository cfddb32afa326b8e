// A constructor's frame says so, whatever runs it
// top level
function Big(n) { this.a = n; if (n === 0) this.e = new Error('x'); for (let i = 0; i < 9; i++) this.a++; }
const frame = (e) => /at ([^(]*) \(/.exec(e.stack)[1];
function check(what) {
  same(frame(new Big(0).e), 'new Big', what);
  same(frame(Reflect.construct(Big, [0]).e), 'new Big', what);
  same(frame(eval('(() => new Big(0).e)()')), 'new Big', what);
}
check('cold');
for (let i = 1; i < 3000; i++) new Big(i);
for (let i = 0; i < 30; i++) check('turn ' + i);
