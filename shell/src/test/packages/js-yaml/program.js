const yaml = require('js-yaml');
const doc = yaml.load('a: 1\nb: [x, 2.5, true, null]\nc: &id\n  d: |\n    line1\n    line2\n  e: >-\n    folded\n    text\nf: *id\ng: 2001-12-14t21:59:43.10-05:00\nj: 0x1F\nk: {<<: {x: 1}, y: 2}\n');
console.log(doc, JSON.stringify(doc));
console.log(yaml.dump({ s: 'multi\nline', n: [1, { x: 'y: z' }], e: {}, d: new Date(0), q: "it's", t: 'true', f: -0.5 }, { sortKeys: true }));
try { yaml.load('a: [1, 2\nb: 3'); } catch (e) { console.log(e.name, e.reason, e.mark.line); }
