// JSON.parse of 2 MB.
var rows = [];
for (var i = 0; i < 20000; i++) rows.push({ id: i, name: 'name ' + i, score: i / 3, tags: ['a', 'b', 'c'], nested: { on: true, off: null } });
var text = JSON.stringify(rows);
function bench() { return JSON.parse(text).length; }
var expected = 20000;
