// "use strict": https://tc39.es/ecma262/#sec-directive-prologues-and-the-use-strict-directive
const strict = (f) => f() === undefined;
same(strict(function () { 'use strict'; return this; }), true);
same(strict(function () { 'a'; "use strict"; return this; }), true);
same(strict(function () { ('use strict'); return this; }), false);
same(strict(function () { 'use\u0020strict'; return this; }), false, 'an escape');
same(strict(function () { 'use strict' + 1; return this; }), false);
same(strict(function () { ; 'use strict'; return this; }), false);
same(strict(function () { 'use strict'
return this; }), true);
same(strict(function () { 'use strict'.length; return this; }), false);
same(eval('"use strict"; (function () { return this; })()'), undefined);
