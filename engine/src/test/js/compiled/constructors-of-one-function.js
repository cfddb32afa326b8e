// Constructors that a library makes are closures of one function, with prototypes of their own.
var Class = { create: function () { return function () { this.initialize.apply(this, arguments); }; } };
var kinds = [];
for (var i = 0; i < 7; i++) {
  var C = Class.create();
  C.prototype = {
    kind: i,
    initialize: i % 2 ? function (a, b) { this.a = a; this.b = b; } : function (a) { this.b = a; this['only' + this.kind] = a + 0.5; },
    sum: function () { return this.kind + this.b; }
  };
  kinds.push(C);
}
var A = kinds[0], B = kinds[1];
function make(n) {
  var x = new A(n), y = new B(n, n + 1);
  return x.sum() * 1000 + y.sum();
}
function any(i, n) {
  return new kinds[i](n, n).sum();
}
var s = 0;
for (var round = 0; round < 3000; round++) {
  var r = make(round);
  if (r !== round * 1000 + round + 2) throw new Error('make ' + round + ' ' + r);
  for (var k = 0; k < 7; k++) if (any(k, round) !== k + round) throw new Error('any ' + k);
}
// Another prototype, another constructor, a constructor that returns an object, none at all.
A.prototype = { initialize: function (n) { this.b = -n; }, sum: function () { return this.b; } };
if (make(5) !== -5000 + 7) throw new Error('prototype replaced: ' + make(5));
if (!(new A(1) instanceof A)) throw new Error('instanceof');
var old = A;
A = kinds[2];
if (make(5) !== 7000 + 7) throw new Error('constructor replaced: ' + make(5));
A = old;
B.prototype.initialize = function (a, b) { this.b = b * 2; };
if (make(5) !== -5000 + 13) throw new Error('initialize replaced: ' + make(5));
A = function (n) { return { sum: function () { return n; } }; };
if (make(5) !== 5000 + 13) throw new Error('object returned: ' + make(5));
A = null;
var thrown = false;
try { make(5); } catch (e) { thrown = e instanceof TypeError; }
if (!thrown) throw new Error('null constructed');
