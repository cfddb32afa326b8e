// String methods.
var words = [], text = '';
for (var i = 0; i < 200; i++) words.push('word' + (i * 7919 % 1000));
text = words.join(' ');
var accents = 'äöü Ångström naïve café '.repeat(10);
cases = {
  indexOf: function () { var n = 0; for (var i = 0; i < 200; i++) n += text.indexOf(words[i]); return n; },
  includes: function () { var n = 0; for (var i = 0; i < 200; i++) if (text.includes(words[i])) n++; return n; },
  lastIndexOf: function () { var n = 0; for (var i = 0; i < 200; i++) n += text.lastIndexOf(words[i]); return n; },
  startsWith: function () { var n = 0; for (var i = 0; i < 200; i++) if (words[i].startsWith('word1') || words[i].endsWith('9')) n++; return n; },
  split: function () { return text.split(' ').length; },
  splitChars: function () { return text.split('').length; },
  join: function () { return words.join(',').length; },
  replace: function () { var n = 0; for (var i = 0; i < 200; i++) n += words[i].replace('word', 'w').length; return n; },
  replaceAll: function () { return text.replaceAll('word', 'w').length; },
  replaceRegExp: function () { return text.replace(/word(\d)/g, '$1-').length; },
  replaceCallback: function () { return text.replace(/\d+/g, function (m) { return m.length; }).length; },
  matchAll: function () { var n = 0; for (var m of text.matchAll(/(\w)(\d+)/g)) n += m[2].length; return n; },
  regExpTest: function () { var n = 0; for (var i = 0; i < 200; i++) if (/^word[1-5]\d*$/.test(words[i])) n++; return n; },
  substring: function () { var n = 0; for (var i = 0; i < 200; i++) n += text.substring(i, i + 5).length + text.slice(-i, -1).length; return n; },
  template: function () { var n = 0; for (var i = 0; i < 200; i++) n += `${words[i]}-${i}:${i + 0.5}`.length; return n; },
  append: function () { var s = ''; for (var i = 0; i < 1000; i++) s += words[i % 200]; return s.length + s.charCodeAt(100); },
  compare: function () { var n = 0; for (var i = 1; i < 200; i++) { if (words[i] < words[i - 1]) n++; if (words[i] === words[i - 1]) n++; } return n; },
  toUpperCase: function () { var n = 0; for (var i = 0; i < 200; i++) n += words[i].toUpperCase().length + words[i].toLowerCase().length; return n; },
  toUpperCaseAccents: function () { return accents.toUpperCase().length + accents.toLowerCase().length; },
  localeCompare: function () { var n = 0; for (var i = 1; i < 200; i++) n += words[i].localeCompare(words[i - 1]); return n; },
  normalize: function () { return accents.normalize('NFD').normalize('NFC').length + text.normalize().length; },
  trim: function () { var n = 0; for (var i = 0; i < 200; i++) n += ('  ' + words[i] + ' ').trim().length; return n; },
  pad: function () { var n = 0; for (var i = 0; i < 200; i++) n += words[i].padStart(12).length + words[i].padEnd(12, '-').length; return n; },
  repeat: function () { var n = 0; for (var i = 0; i < 50; i++) n += 'ab'.repeat(i).length; return n; },
  codePointAt: function () { var n = 0; for (var i = 0; i < text.length; i++) n += text.codePointAt(i); return n; },
  charCodeAt: function () { var n = 0; for (var i = 0; i < text.length; i++) n += text.charCodeAt(i); return n; },
  charAt: function () { var n = 0; for (var i = 0; i < text.length; i++) if (text.charAt(i) === 'w' || text[i] === '1') n++; return n; },
  forOf: function () { var n = 0; for (var c of text) n += c.length; return n; },
  spread: function () { return [...text].length; },
  fromCharCode: function () { var s = ''; for (var i = 0; i < 500; i++) s += String.fromCharCode(97 + i % 26); return s.length; },
  fromMany: function () { return String.fromCharCode.apply(null, codes).length; },
  encodeURI: function () { return encodeURIComponent(accents).length + decodeURIComponent(encodeURIComponent(text)).length; },
  escapeHtml: function () { return text.replace(/[&<>"']/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; }).length; },
};
var codes = []; for (var i = 0; i < 1000; i++) codes.push(97 + i % 26);
