// with and direct eval make names dynamic: the scopes around them keep names at run time, all others do not.
function dynamic(o, code) {
  var local = 'local';
  with (o) {
    local = local + '!';
    eval(code);
  }
  return local + ' ' + o.local + ' ' + made;
}
function fixed(a) { return (0, eval)('typeof a') + a; }
console.log(dynamic({ local: 'property' }, 'var made = local.length'), fixed(1));
