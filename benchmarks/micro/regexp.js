// Matches, captures and replaces over 200 KB of text.
var line = 'On 2026-11-22 user42@example.com wrote "hello, world" from 192.168.0.17;\n', text = '';
for (var i = 0; i < 2800; i++) text += line;
function bench() {
  var n = 0, m, date = /(\d{4})-(\d\d)-(\d\d)/g;
  while ((m = date.exec(text))) n += +m[2];
  n += text.match(/[a-z0-9]+@[a-z]+\.com/g).length;
  n += text.replace(/"([^"]*)"/g, '<$1>').length - text.length;
  return n + text.split(/[\s;,]+/).length;
}
var expected = 56001;
