// The RegExp constructor
constructor(globalThis, 'RegExp', 2);
const r = /a/gi;
same(RegExp(r), r);
same(new RegExp(r) === r, false);
same(String(new RegExp(r, 'm')), '/a/m');
same(String(new RegExp('/')), '/\\//');
same(String(new RegExp()), '/(?:)/');
same(String(new RegExp('\n')), '/\\n/');
same(new RegExp(undefined).source, '(?:)');
attributes(/a/, 'lastIndex', 'w');
for (const bad of ['gg', 'x', 'uv', 'G']) throws(SyntaxError, () => new RegExp('a', bad));
for (const bad of ['(', ')', '[', '*', 'a**', '(?', '\\', 'a{2,1}', '(?<a>)(?<a>)', '[b-a]', '(?<1>a)']) throws(SyntaxError, () => new RegExp(bad), bad);
for (const bad of ['{', '}', ']', '\\1', '\\c', '\\-', '(?=a)*', '\\u{110000}', '\\p{Nope}', '[\\d-z]', '\\k<a>']) throws(SyntaxError, () => new RegExp(bad, 'u'), bad);
for (const bad of ['[a--b&&c]', '[(]', '[&&&]', '[a&&&b]', '[^\\p{RGI_Emoji}]']) throws(SyntaxError, () => new RegExp(bad, 'v'), bad);
class R extends RegExp { exec(s) { order.push('exec'); return super.exec(s); } }
same(new R('a').test('a'), true);
orderIs('exec');
same(/a/.test === RegExp.prototype.test, true);
same(Object.prototype.toString.call(RegExp.prototype), '[object Object]');
same(RegExp({[Symbol.match]: true, source: 'q', flags: 'g', constructor: 0}).source, 'q');
