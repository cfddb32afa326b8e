// finally runs on every way out. Handlers are regions of the bytecode; nothing is paid for entering one.
function leave(how) {
  const steps = [];
  try {
    for (;;) {
      try {
        if (how === 'break') break;
        if (how === 'return') return steps;
        throw how;
      } finally {
        steps.push('inner');
      }
    }
  } catch (e) {
    steps.push('caught ' + e);
  } finally {
    steps.push('outer');
  }
  return steps;
}
console.log(leave('break').join(), leave('return').join(), leave('throw').join());
