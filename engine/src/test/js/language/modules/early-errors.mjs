// Early errors of modules: https://tc39.es/ecma262/#sec-module-semantics-static-semantics-early-errors
same(typeof undeclaredInModule, 'undefined');
throws(ReferenceError, () => { undeclaredInModule = 1; }, 'strict');
throws(SyntaxError, () => (0, eval)('import x from "y"'));
throws(SyntaxError, () => (0, eval)('export default 1'));
throws(SyntaxError, () => (0, eval)('import.meta'));
throws(SyntaxError, () => (0, eval)('await 1'));
same(eval('typeof this'), 'undefined');
var await_ = 1;
export { await_ as default };
export { await_ as twice };
