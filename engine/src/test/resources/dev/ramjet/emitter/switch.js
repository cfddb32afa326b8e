function dense(x) { switch (x) { case 1: return 'a'; case 2: case 3: x = 4; break; case 5: return 'b'; default: return 'c'; case -1: return 'd'; } return x; }
function strings(x) { switch (x) { case 'a': let y = 1; return y; case f(): return 2; } }
