// indexOf, slice, split, join, charCodeAt, template literals.
function bench() {
  var n = 0;
  for (var i = 0; i < 20000; i++) {
    var s = `item-${i}-of-${i * 2}`;
    var parts = s.split('-');
    n += s.indexOf('of') + parts.join('+').length + s.slice(2, 6).toUpperCase().charCodeAt(1);
    for (var j = 0; j < s.length; j++) n += s.charCodeAt(j) & 1;
  }
  return n;
}
var expected = 2342225;
