// The empty statement: https://tc39.es/ecma262/#sec-empty-statement
;;;
same(eval('1;;;'), 1);
if (1);
while (0);
