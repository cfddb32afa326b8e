// Cycles: https://tc39.es/ecma262/#sec-cyclic-module-records
import { a, readA } from './fixtures/cycle-a.mjs';
import { early, viaCycle } from './fixtures/cycle-b.mjs';
same(a(), 'ab');
same(early, 'ReferenceError');
same(viaCycle, 'ab', 'functions are there before evaluation');
same(readA(), 'late');
