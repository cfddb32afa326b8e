const _ = require('lodash');
const users = [{ n: 'b', a: 36, t: ['x'] }, { n: 'f', a: 40, t: ['y', 'x'] }, { n: 'p', a: 36, t: [] }];
console.log(_.orderBy(users, ['a', 'n'], ['desc', 'asc']).map((u) => u.n), _.groupBy(users, 'a'), _.countBy(_.flatMap(users, 't')));
console.log(_.merge({ a: [{ b: 2 }, { d: 4 }] }, { a: [{ c: 3 }, { e: 5 }] }), _.cloneDeep({ d: new Date(0), r: /x/g, m: new Map([[1, { a: 1 }]]) }));
console.log(_.template('<% _.each(xs, x => { %><li><%- x %></li><% }) %>')({ xs: ['<', 2] }), _.camelCase('Foo bar-baz'), _.kebabCase('fooBarBAZ'), _.startCase('--foo-bar--'));
console.log(_.chain([1, 2, 3, 4]).filter((x) => x % 2).map((x) => x * x).sum().value(), _.range(0, 20, 5), _.zipObjectDeep(['a.b[0].c', 'a.b[1].d'], [1, 2]));
console.log(_.isEqual({ a: [1, { b: new Set([1]) }] }, { a: [1, { b: new Set([1]) }] }), _.get({ a: [{ b: { c: 3 } }] }, 'a[0].b.c'), _.debounce.length, _.words('fred, barney, & pebbles', /[^, ]+/g));
console.log(_.sortedUniq([1, 1, 2]), _.xorWith([{ x: 1 }], [{ x: 1 }, { y: 2 }], _.isEqual), _.curry((a, b, c) => [a, b, c])(1)(2, 3), _.memoize((x) => x * 2)(4), _.deburr('déjà vu'), _.truncate('hi-diddly-ho there, neighborino', { length: 24 }));
