// Classes with private fields, methods and accessors.
class Counter {
  #n = 0;
  #step;
  constructor(step) { this.#step = step; }
  #bump() { this.#n += this.#step; }
  tick() { this.#bump(); return this; }
  get value() { return this.#n; }
}
function bench() {
  let s = 0;
  for (let i = 0; i < 1000; i++) {
    const c = new Counter(i);
    for (let j = 0; j < 1000; j++) c.tick();
    s += c.value;
  }
  return s;
}
var expected = 499500000;
