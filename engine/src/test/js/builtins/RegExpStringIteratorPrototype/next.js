// RegExpStringIteratorPrototype.next
method(Object.getPrototypeOf('a'.matchAll(/a/g)), 'next', 0);
const proto = Object.getPrototypeOf('a'.matchAll(/a/g));
tag(proto, 'RegExp String Iterator');
refuses(proto.next, undefined, {}, /a/);
const it = 'a1b2'.matchAll(/\d/g);
same(it.next().value[0], '1');
same(it.next().value.index, 3);
equal(it.next(), {value: undefined, done: true});
equal(it.next(), {value: undefined, done: true});
same([...'ab'.matchAll(/(?:)/g)].length, 3, 'empty matches go on');
same([.../a/[Symbol.matchAll]('aa')].length, 1, 'without g: once');
