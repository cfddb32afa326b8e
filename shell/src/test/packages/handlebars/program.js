const Handlebars = require('handlebars');
Handlebars.registerHelper('shout', (s, o) => s.toUpperCase() + (o.hash.mark ?? '!'));
Handlebars.registerPartial('row', '<li>{{@index}}: {{name}}{{#if admin}} *{{/if}}</li>');
const t = Handlebars.compile('<h1>{{shout title mark="?"}}</h1>\n<ul>{{#each people}}{{> row}}{{else}}none{{/each}}</ul>{{{raw}}} {{raw}}{{#with a.b}}{{c}}{{../title}}{{/with}}{{#unless no}}yes{{/unless}}');
console.log(t({ title: 'people', people: [{ name: 'Ann', admin: true }, { name: 'B<b>' }], raw: '<i>', a: { b: { c: 5 } } }));
console.log(Handlebars.precompile('{{a}}{{#b}}{{c}}{{/b}}').length);
try { Handlebars.compile('{{#if}}')({}); } catch (e) { console.log(e.message.split('\n')[0]); }
