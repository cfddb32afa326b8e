// try: https://tc39.es/ecma262/#sec-try-statement
const f = (g) => { try { return g(); } catch (e) { return 'caught ' + e; } finally { order.push('finally'); } };
same(f(() => 1), 1);
same(f(() => { throw 2; }), 'caught 2');
orderIs('finally finally');
try { throw {a: 1, b: [2]}; } catch ({a, b: [c]}) { same(a + c, 3); }
try { throw 1; } catch { order.push('no binding'); }
orderIs('no binding');
throws(RangeError, () => { try { throw 1; } finally { throw new RangeError(); } });
throws(RangeError, () => { try { throw 1; } catch (e) { throw new RangeError(); } finally { order.push('f'); } });
orderIs('f');
same((() => { for (;;) { try { throw 1; } catch (e) { continue; } finally { break; } } return 'out'; })(), 'out');
same((() => { try { try { throw 1; } finally { order.push(1); } } catch (e) { order.push(2); return e; } })(), 1);
orderIs('1 2');
let outer = 0;
try { throw 5; } catch (outer) { outer = 6; }
same(outer, 0);
same(eval('try { 1; } finally { 2; }'), 1);
same(eval('1; try { } catch (e) { }'), undefined);
let depth = 0;
function recurse() { depth++; recurse(); }
throws(RangeError, recurse);
same(depth > 100, true);
syntaxErrors('try {}', 'try {} catch ([a, a]) {}', 'try {} catch (e) { let e; }', 'try {} catch ({a}) { var a; }', '"use strict"; try {} catch (eval) {}');
