function f(a) { using x = a, y = null; if (a) return x; for (using z of a) { break; } }
async function g(a) { await using x = a; { using y = x; } }
