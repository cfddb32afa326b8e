// A loop that runs long is entered by compiled code in the middle: the interpreter's registers become the loop's phis.
function spin(n) {
  let a = 0, b = 1;
  for (let i = 0; i < n; i++) {
    const t = (a + b) & 0xffff;
    a = b;
    b = t;
  }
  return a + ' ' + b;
}
console.log(spin(20000));
