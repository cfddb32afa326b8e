const Babel = require('@babel/standalone');
const code = 'class A { #x = 1; static { this.y = 2; } get z() { return this.#x ?? 0; } async *g() { yield* [1]; } }\nconst f = ({ a = 1, ...rest }, [b, , c] = []) => `${a}${b}` ** 2;\nfor (const x of f?.(1)?.y ?? []) { label: { break label; } }';
console.log(Babel.transform(code, { presets: [['env', { targets: { ie: 11 } }]] }).code);
console.log(Babel.transform('const el = <div className="a" {...p}>Hi {name}<br/></div>;', { presets: ['react'] }).code);
console.log(Babel.transform('let x: number = 1; type T = string; export { x, type T };', { presets: ['typescript'], filename: 'a.ts' }).code);
try { Babel.transform('let a; let a;', {}); } catch (e) { console.log(e.message.split('\n')[0]); }
