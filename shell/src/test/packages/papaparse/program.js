const Papa = require('papaparse');
console.log(Papa.parse('name,age,note\n"Smith, J",42,"said ""hi"""\nDoe,7.5,\n', { header: true, dynamicTyping: true, skipEmptyLines: true }));
console.log(Papa.unparse([{ a: 1, b: 'x,y' }, { a: '"q"', b: null }]), Papa.parse('a;b;c\n1;2;3').meta.delimiter, Papa.parse('a,b\n1').errors.length);
