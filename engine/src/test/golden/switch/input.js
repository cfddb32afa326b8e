// Small integers in a row become a jump table; anything else is compared one case after the other.
function table(n) {
  switch (n) {
    case 0: return 'zero';
    case 1: return 'one';
    case 2:
    case 3: return 'few';
    case 4: return 'four';
    default: return 'many';
  }
}
function chain(v) {
  let text = '';
  switch (v) {
    case 'a': text += 'a';
    default: text += 'default';
    case 'b': text += 'b'; break;
    case 'c': text = 'c';
  }
  return text;
}
console.log(table(0), table(3), table(9), table('1'), chain('a'), chain('b'), chain('x'));
