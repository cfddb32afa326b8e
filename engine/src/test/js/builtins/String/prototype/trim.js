// String.prototype.trim: https://tc39.es/ecma262/#sec-string.prototype.trim
method(String.prototype, 'trim', 0);
same(' \t\n\u00a0\ufeff\u2029a b\u3000'.trim(), 'a b');
same('\u180ea'.trim(), '\u180ea', 'no space any more');
same('\u200ba'.trim(), '\u200ba');
refuses(String.prototype.trim, undefined, null);
