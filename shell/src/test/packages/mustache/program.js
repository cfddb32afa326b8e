const Mustache = require('mustache');
console.log(Mustache.render('{{title}}: {{#items}}{{name}}{{^last}}, {{/last}}{{/items}} {{&raw}} {{raw}} {{! no }}{{#f}}x{{/f}}{{> p}}', { title: 'T', items: [{ name: 'a' }, { name: 'b', last: true }], raw: '<&>', f: () => (text, render) => `[${render(text)}]` }, { p: '({{title}})' }));
console.log(JSON.stringify(Mustache.parse('{{=<% %>=}}<% x %> {{y}}')));
