// escape: https://tc39.es/ecma262/#sec-escape
method(globalThis, 'escape', 1);
same(escape('aZ09@*_+-./'), 'aZ09@*_+-./');
same(escape('ä €'), '%E4%20%u20AC');
same(escape('😀'), '%uD83D%uDE00');
