// A let that may be read too early is checked; where the order is plain, no check is emitted.
function early() { return later; }
let message;
try { early(); } catch (e) { message = e.name + ': ' + e.message; }
let later = 1;
function plain() { let x = 1; return x; }
function self() { let y = (() => y)(); }
try { self(); } catch (e) { message += '; ' + e.message; }
console.log(message, early(), plain());
