// Expressions run on the rest of a long text: what is before the rest must not be seen, and results must be those of a copy.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
let text = '';
for (let i = 0; i < 300; i++) text += i % 9 === 0 ? 'word' + i + "\n" : i % 7 === 0 ? '"string ' + i + '" ' : '  aaab(' + i + ') ';
const copyOf = s => { const parts = []; for (let i = 0; i < s.length; i++) parts.push(s[i]); return parts.join(''); };
const show = m => m && JSON.stringify([m.index, m.input.length, m.input.slice(0, 20), ...m, m.groups]);
const sources = ['^word', '^\\w+', '\\bword', '\\Bord', '^(?:a|"([^"]*)")', '(?<=\\s)a+', '(?<!\\w)a', '(a+)b\\((\\d+)\\)', '(?=^)\\s', '(?<x>a)\\k<x>', '(?:^|\\n)(\\w)', '\\s+$', '^$',
  '(a*)*c', '(?:)', '[^]$', 'zzz|^.', '.{3,}?b', '(?<=^)\\w', '(?<=(a)\\1)b', 'w|^|a'];
const flags = ['', 'g', 'y', 'i', 'm', 'u', 's', 'gd', 'my'];
function check(re, rest, copy, at) {
  const twin = new RegExp(re.source, re.flags);
  re.lastIndex = twin.lastIndex = at;
  assertEq(show(re.exec(rest)), show(twin.exec(copy)), re + ' exec at ' + at);
  assertEq(re.lastIndex, twin.lastIndex, re + ' lastIndex');
  re.lastIndex = twin.lastIndex = at;
  assertEq(re.test(rest), twin.test(copy), re + ' test at ' + at);
  const lastMatch = RegExp.lastMatch, left = RegExp.leftContext, right = RegExp.rightContext;
  if (twin.test(copy)) assertEq([RegExp.lastMatch, RegExp.leftContext, RegExp.rightContext].join().length >= 0 && lastMatch.length >= 0 && left.length + lastMatch.length + right.length, copy.length, re + ' legacy');
}
for (const cut of [0, 1, 2, 5, 7, 17, 18, 100, 1500]) {
  const rest = text.slice(cut), inner = text.substring(cut, text.length - 1), deep = rest.slice(3).substring(2), copy = copyOf(rest), deepCopy = copyOf(copy.slice(5));
  for (const source of sources) for (const f of flags) {
    let re;
    try { re = new RegExp(source, f); } catch { continue; }
    for (const at of [0, 1, 6]) check(re, text.slice(cut), copy, at);
    check(re, inner, copy.slice(0, -1), 0);
    check(re, deep, deepCopy, 0);
  }
}
// Hot, as a lexer uses them: each rule on what is left.
function lex(all) {
  const rules = [/^\s+/, /^"[^"]*"/, /^\w+/, /^[()]/];
  let left = all, found = 0, sum = 0;
  outer: while (left) {
    for (let i = 0; i < rules.length; i++) {
      const m = rules[i].exec(left);
      if (m) { found++; sum = sum * 31 + i * m[0].length + left.charCodeAt(0) | 0; left = left.substring(m[0].length); continue outer; }
    }
    throw new Error('stuck at ' + left.slice(0, 20));
  }
  return found + ':' + sum;
}
let first = lex(text);
for (let i = 0; i < 30; i++) assertEq(lex(text), first, 'lexed again');
// Backtracking that does not end goes on in the automaton, which has a copy.
const many = 'x'.repeat(10) + 'a'.repeat(6000);
assertEq(/^(a|a)*$/.test(many.slice(10)), true, 'the whole rest'); assertEq(/^(a|a)*b/.exec(many.slice(10)), null, 'none');
assertEq(/(?:a+)+b/.exec(many.slice(9)), null, 'none either');
// Parts of parts.
const part = text.slice(10), smaller = part.slice(5), least = smaller.substring(0, smaller.length - 5);
assertEq(least, copyOf(text).slice(15, -5), 'a part of a part'); assertEq(smaller.charAt(3), text[18], 'charAt'); assertEq(smaller.charCodeAt(smaller.length), NaN, 'beyond');
assertEq(smaller[smaller.length - 1], text[text.length - 1], 'the last'); assertEq(smaller.substr(-7, 3), text.slice(-7, -4), 'substr');
