// One nullish link ends the whole chain with undefined: a jump out, not a test at each step.
function city(user) { return user?.address?.city.toUpperCase() ?? 'unknown'; }
function call(o) { return o.f?.(1)?.[0]; }
console.log(city({ address: { city: 'Bonn' } }), city({}), city(null), call({ f: x => [x] }), call({}));
