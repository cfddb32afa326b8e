// instanceof of classes and functions, of what is one and of what is not.
class Node {}
class Leaf extends Node {}
class Branch extends Node {}
function Old() {}
var all = [];
for (var i = 0; i < 1000; i++) all.push(i % 4 === 0 ? new Leaf : i % 4 === 1 ? new Branch : i % 4 === 2 ? new Old : i);
function bench() {
  var n = 0;
  for (var k = 0; k < 100; k++) {
    for (var i = 0; i < all.length; i++) {
      var v = all[i];
      if (v instanceof Leaf) n += 1;
      else if (v instanceof Node) n += 2;
      else if (v instanceof Old) n += 3;
    }
  }
  return n;
}
var expected = 150000;
