const parser = require('yargs-parser');
console.log(parser('--foo=99 --bar 9.5 --no-baz -abc x y -- z --q'), parser(['-n', '5', '--list', 'a', 'b', '--obj.k.v', '1', '--camel-case', '007'], { array: ['list'], string: ['camel-case'], alias: { n: ['num'] }, default: { d: 1 }, boolean: ['t'] }));
