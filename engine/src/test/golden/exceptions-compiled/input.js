// An exception caught in compiled code leaves it: the handler runs in the interpreter.
function guard(f) {
  try {
    return f();
  } catch (e) {
    return 'caught ' + e.message;
  }
}
const good = () => 'good';
guard(good);
guard(good);
%OptimizeFunctionOnNextCall(guard);
console.log(guard(good), guard(() => { throw new Error('bad'); }), guard(good));
