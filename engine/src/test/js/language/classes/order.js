// Order of evaluation of a class: https://tc39.es/ecma262/#sec-class-definitions
const k = (n) => (order.push(n), n);
class A extends (k('heritage'), Object) {
  [k('m')]() {}
  static [k('s')] = order.push('static s');
  [k('f')] = order.push('field f');
  static { order.push('block'); }
  get [k('g')]() { return 1; }
}
orderIs('heritage m s f g static s block');
new A();
orderIs('field f');
