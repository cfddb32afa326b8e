// Writes regular expression cases with node's answers, one a line, for RegExpDifferential to check.
// usage: node generate.mjs SEED COUNT > cases.txt
// Fields, separated by tabs, everything unusual as \uXXXX: pattern, flags, input, lastIndex, answer.
// An answer is "!" and the error's message, "-" for no match, or start,end of every capture ("?" when unset), then name=capture pairs.
import { tricky } from './tricky.mjs';

const seed = Number(process.argv[2] ?? 1), count = Number(process.argv[3] ?? 20000);
let state = seed >>> 0;
function random(n) {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % n;
}
const pick = (a) => a[random(a.length)];
const chance = (percent) => random(100) < percent;
const escape = (s) => {
  let r = '';
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    r += c < 33 || c > 126 || c === 92 ? '\\u' + c.toString(16).padStart(4, '0') : s[i];
  }
  return r;
};

function answer(pattern, flags, input, lastIndex) {
  let regexp;
  try {
    regexp = new RegExp(pattern, flags);
  } catch (e) {
    return '!' + escape(e.message);
  }
  if (!flags.includes('d')) regexp = new RegExp(pattern, flags + 'd');
  if (!regexp.global && !regexp.sticky) regexp = new RegExp(pattern, regexp.flags + 'g');
  regexp.lastIndex = lastIndex;
  const match = regexp.exec(input);
  if (!match) return '-';
  let result = match.indices.map((pair) => (pair ? pair.join(',') : '?')).join(';');
  if (match.groups) for (const name of Object.keys(match.groups)) {
    const pair = match.indices.groups[name];
    result += ' ' + escape(name) + '=' + (pair ? pair.join(',') : '?');
  }
  return result;
}
const lines = [];
// Node looks for matches in the middle of surrogate pairs where the specification does not.
const inPair = (s, i) => i > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(s.slice(i - 1, i + 1));
function emit(pattern, flags, input, lastIndex) {
  if (/[uv]/.test(flags)) {
    if (inPair(input, lastIndex)) return;
    const found = /^(\d+),/.exec(answer(pattern, flags, input, lastIndex));
    if (found && inPair(input, Number(found[1]))) return;
  }
  lines.push([escape(pattern), flags || '', escape(input), lastIndex, answer(pattern, flags, input, lastIndex)].join('\t'));
}

for (const [pattern, flags, ...inputs] of tricky) for (const input of inputs.length ? inputs : ['']) for (const i of [0, 1]) if (i <= input.length) emit(pattern, flags, input, i);

// ---- From a grammar
const letters = ['a', 'b', 'c', 'A', 'B', 'k', 'K', '\u212a', 's', '\u017f', '\u00e9', '\u00c9', '\u00df', '\u1e9e', '\u03c3', '\u03c2', '\u03a3', '\u0130', 'i', '\u0131', '1', '2', '_', ' ', '\n',
  '\u{1f600}', '\ud83d', '\ude00', '\u{10400}', '\u{10428}', '-', '\u2028', '\u00b5', '\u03bc', '\u00e5', '\u212b', '\u01c5', '\u1c80', '\u0432', '\ua64a'];
const few = ['a', 'b', 'c'];
let alphabet, depth, groups, names, mode;
function quote(c) {
  if ('^$\\.*+?()[]{}|/'.includes(c)) return '\\' + c;
  return c;
}
function character() {
  const c = pick(alphabet);
  if (c === '\n') return '\\n';
  if (c === '-') return mode === '' ? '-' : '\\x2d';
  if (chance(8) && c.length === 1) return '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0');
  if (chance(8) && mode !== '') return '\\u{' + c.codePointAt(0).toString(16) + '}';
  return quote(c);
}
const classEscapes = ['\\d', '\\w', '\\s', '\\D', '\\W', '\\S'];
const properties = ['\\p{L}', '\\P{Lu}', '\\p{Ll}', '\\p{Script=Greek}', '\\P{ASCII}', '\\p{Emoji}', '\\p{Lowercase}', '\\P{Alphabetic}', '\\p{ASCII_Hex_Digit}', '\\p{Any}', '\\p{Lt}', '\\P{L}', '\\p{scx=Cyrl}'];
function classEscape() {
  return mode !== '' && chance(30) ? pick(properties) : pick(classEscapes);
}
function range() {
  let x = pick(alphabet), y = pick(alphabet);
  if (mode === '' && (x.length > 1 || y.length > 1)) return 'a-c';
  if (x.codePointAt(0) > y.codePointAt(0)) [x, y] = [y, x];
  const q = (c) => (c === '\n' ? '\\n' : c === '-' ? '\\-' : c);
  return q(x) + '-' + q(y);
}
function characterClass() {
  let s = chance(30) ? '[^' : '[';
  for (let n = random(4); n >= 0; n--) s += chance(25) ? classEscape() : chance(30) ? range() : chance(5) ? '\\b' : character();
  return s + ']';
}
function setOperand(nested) {
  switch (random(nested ? 4 : 3)) {
    case 0: return character();
    case 1: return classEscape();
    case 2: return '\\q{' + Array.from({ length: random(3) + 1 }, () => Array.from({ length: random(3) }, character).join('')).join('|') + '}';
    default: return setClass();
  }
}
function setClass() {
  if (--depth < 0) return '[a-c]';
  const open = chance(25) ? '[^' : '[';
  switch (random(4)) {
    case 0: return open + setOperand(true) + '&&' + setOperand(true) + ']';
    case 1: return open + setOperand(true) + '--' + setOperand(true) + ']';
    default: return open + Array.from({ length: random(3) + 1 }, () => (chance(30) ? range() : setOperand(true))).join('') + ']';
  }
}
function atom() {
  if (--depth < 0) return character();
  switch (random(17)) {
    case 0: case 1: case 2: return character();
    case 3: return '.';
    case 4: return classEscape();
    case 5: case 6: return mode === 'v' ? setClass() : characterClass();
    case 7: case 8: groups++; return '(' + disjunction() + ')';
    case 9: case 10: return '(?:' + disjunction() + ')';
    case 11: {
      groups++;
      const name = pick(['x', 'y', 'z']);
      names.push(name);
      return '(?<' + name + '>' + disjunction() + ')';
    }
    case 12: return '(?' + pick(['=', '!']) + disjunction() + ')';
    case 13: return '(?<' + pick(['=', '!']) + disjunction() + ')';
    case 14: return chance(50) && names.length ? '\\k<' + pick(names) + '>' : '\\' + (random(Math.max(groups, 1)) + 1);
    case 15: return '(?' + pick(['i', '-i', 's', 'm', 'im', 'i-m', 's-i', '-s']) + ':' + disjunction() + ')';
    default: return character();
  }
}
function term() {
  if (chance(12)) return pick(['^', '$', '\\b', '\\B']);
  const a = atom();
  if (!chance(38)) return a;
  const look = /^\(\?[=!]/.test(a) && mode !== '';
  if (look || /^\(\?<[=!]/.test(a)) return a;
  return a + pick(['*', '+', '?', '{2}', '{1,2}', '{0,2}', '{2,}', '{0}', '{1,3}']) + (chance(30) ? '?' : '');
}
function alternative() {
  let s = '';
  for (let n = random(4); n > 0; n--) s += term();
  return s;
}
function disjunction() {
  let s = alternative();
  while (chance(25)) s += '|' + alternative();
  return s;
}
function input() {
  let s = '';
  for (let n = random(14); n > 0; n--) s += pick(alphabet);
  return s;
}
function flagsOf() {
  let f = mode;
  for (const c of 'ims') if (chance(25)) f += c;
  if (chance(10)) f += 'y';
  return f;
}
for (let n = 0; n < count; n++) {
  alphabet = chance(60) ? few.concat(pick(letters)) : letters;
  depth = 3 + random(10);
  groups = 0;
  names = [];
  mode = pick(['', '', 'u', 'v']);
  const pattern = disjunction(), flags = flagsOf();
  for (let i = 0; i < 3; i++) {
    const s = input();
    emit(pattern, flags, s, chance(70) ? 0 : random(s.length + 1));
  }
}

// ---- Token soup: mostly wrong, for early errors and Annex B
const soup = ['(', ')', '[', ']', '{', '}', '?', '*', '+', '|', '^', '$', '\\', '.', '-', '<', '>', ':', '=', '!', ',', '0', '1', '2', '8', '9', 'a', 'b', 'k', 'p', 'P', 'u', 'x', 'c', 'q', 'd', 'w', 'B', 'D', 'S',
  '&&', '--', '&', '#', '~', 'i', '(?', '(?:', '(?<', '(?<a>', '(?<b>', '(?=', '(?!', '(?<=', '\\k<a>', '\\k', '{1}', '{1,', '{2,1}', '\\1', '\\2', '\\u0061', '\\u{61}', '\\ud83d', '\\ude00', '\\cA', '\\x41', '\\0', '\\q{', '\\p{L}', '\\p{', '\\b', '/', '[^', '😀', '\ud83d', '_', '(?i:', '(?i-s:', '(?-', '\\-', '\\8', '[a-', ']-'];
for (let n = 0; n < count; n++) {
  let s = '';
  for (let m = 1 + random(7); m > 0; m--) s += pick(soup);
  emit(s, pick(['', '', 'u', 'v', 'i', 'iu', 'iv']), pick(['', 'a', 'aab', 'k<a>', 'a1{1}', '\\c-]', 'abcA-\u0001\b8']), 0);
}
process.stdout.write(lines.join('\n') + '\n');
