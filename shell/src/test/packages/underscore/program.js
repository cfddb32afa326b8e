const _ = require('underscore');
console.log(_.chain([1, 2, 3, 200]).filter((n) => n % 2 === 0).tap((x) => console.log(x)).map((n) => n * n).value(), _.sortBy([3, 1, 2]), _.where([{ a: 1, b: 2 }, { a: 2 }], { a: 1 }), _.uniq([1, 2, 1]), _.isEqual([1, { a: 2 }], [1, { a: 2 }]));
console.log(_.template('hello: <%= name %> <%- x %>')({ name: 'moe', x: '<b>' }), _.partition([1, 2, 3], (n) => n > 1), _.invert({ a: 'b' }), _.memoize((x) => x)(3), _.flatten([1, [2, [3]]]), _.object(['a', 'b'], [1, 2]), _.escape("<&'>"));
