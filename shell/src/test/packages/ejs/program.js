const ejs = require('ejs');
console.log(ejs.render('<% for (const u of users) { -%>\n<li class="<%= u.c %>"><%- u.html %></li>\n<% } -%>\n<%# note %>total <%= users.length %>', { users: [{ c: 'a"b', html: '<b>1</b>' }, { c: 'c', html: '2' }] }));
try { ejs.render('a\n<%= missing.x %>', {}); } catch (e) { console.log(e.message.trim().split('\n').pop()); }
