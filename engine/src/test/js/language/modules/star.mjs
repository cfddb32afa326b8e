// export *: https://tc39.es/ecma262/#sec-exports
import * as ns from './fixtures/star.mjs';
import { hoisted, local } from './fixtures/star.mjs';
same(local, 'star');
same(hoisted(), 'hoisted');
same('default' in ns, false, 'star leaves default out');
