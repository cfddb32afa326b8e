// Function.prototype.toString: https://tc39.es/ecma262/#sec-function.prototype.tostring
method(Function.prototype, 'toString', 0);
same((function  foo ( a,b ) { return  a }).toString(), 'function  foo ( a,b ) { return  a }');
same((async  x =>x).toString(), 'async  x =>x');
same(class   A { m ( ) {} }.toString(), 'class   A { m ( ) {} }');
same(({ get  a () { return 1 } }, Object.getOwnPropertyDescriptor({ get  a () { return 1 } }, 'a')).get.toString(), 'get  a () { return 1 }');
same(({ async * [ 'x' ] () {} }).x.toString(), "async * [ 'x' ] () {}");
same((class { static  m(){} }).m.toString(), 'm(){}');
for (const f of [Math.max, (() => 1).bind(), Object.getOwnPropertyDescriptor(Map.prototype, 'size').get, Array.prototype[Symbol.iterator], new Proxy(() => 0, {})]) {
  same(/^function (get )?[^(]*\([^)]*\) \{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(f)), true, Function.prototype.toString.call(f));
}
refuses(Function.prototype.toString, {}, 'f', undefined, new Proxy({}, {}));
