// import defer: https://tc39.es/proposal-defer-import-eval/
import defer * as lazy from './fixtures/side-effect.mjs';
orderIs('', 'not evaluated yet');
same(lazy[Symbol.toStringTag], 'Deferred Module');
orderIs('');
same(lazy.x, 1);
orderIs('side effect');
