// One call site, three classes; and a megamorphic property read.
class A { constructor(v) { this.v = v; } get(x) { return this.v + x; } }
class B extends A { get(x) { return this.v - x; } }
class C extends A { constructor(v) { super(v); this.extra = v; } get(x) { return this.extra ^ x; } }
const objects = [new A(1), new B(2), new C(3)];
const odd = [];
for (let i = 0; i < 16; i++) odd.push({ ['p' + i]: 0, x: i });
function bench() {
  let s = 0;
  for (let i = 0; i < 1000000; i++) s = (s + objects[i % 3].get(i) + odd[i & 15].x) | 0;
  return s;
}
var expected = -828057879;
