// JSON.stringify of 2 MB.
var rows = [];
for (var i = 0; i < 20000; i++) rows.push({ id: i, name: 'name ' + i, score: i / 4, tags: ['a', 'b', 'c'], nested: { on: true, off: null } });
var length = JSON.stringify(rows).length;
function bench() { return JSON.stringify(rows).length - length; }
var expected = 0;
