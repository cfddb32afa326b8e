const prettier = require('prettier');
(async () => {
  console.log(await prettier.format('const a={b:1,c:[1,2,3],d(){return this.b}};async function f(x,y=2,...z){await x;if(x)y();else{z}}\nconst veryLongName = someFunction(argumentNumberOne, argumentNumberTwo, argumentNumberThree, four);', { parser: 'babel' }));
  console.log(await prettier.format('interface A<T>{a:string;b?:number|undefined} export const x=<T,>(y:T):y is T=>!!y', { parser: 'typescript' }));
  console.log(await prettier.format('a{color:red;background:BLUE}@media (max-width:100px){.b>c{margin:0 auto}}', { parser: 'css' }));
  console.log(await prettier.format('# Title\n* a\n* b\n\n| x | y |\n|--|--|\n| 1 | 22 |', { parser: 'markdown' }));
  console.log(await prettier.format('{"a":[1,2,{"b":null}],"c":"d"}', { parser: 'json' }));
})();
