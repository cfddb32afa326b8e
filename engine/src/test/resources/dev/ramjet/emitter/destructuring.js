function f({ a, b: { c = 1 }, [a + 'x']: d, ...rest }, [e, , [g] = [], ...h]) { return a + c + d + rest + e + g + h; }
let x, y, o = {};
[x, y] = [y, x];
({ x, y = 2, z: o.z, ...o.rest } = o);
[o.a, o['b'] = 1, ...o.c] = x;
for (const [k, v] of o) k + v;
for ({ x } of o) ;
