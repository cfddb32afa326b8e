// What require and import() say of modules that are not there, or not as asked for.
const where = (text) => text.split('\n')[0].replaceAll(__dirname, '');
const attempt = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, e.name, e.code, where(e.message)); } };
for (const name of ['odd/missing', 'odd/none', 'odd/nothing', './nothing', 'no-package', '', 'node:nothing']) attempt(name, () => require(name));
attempt('5', () => require(5));
attempt('paths', () => require.resolve('odd/es', { paths: ['/'] }));
attempt('found', () => where(require.resolve('odd/es', { paths: [__dirname + '/lib'] })));
const interop = (m) => (m && m.__esModule ? m : { default: m });
console.log(interop(require('odd/es')).default, require('odd/es').named, require('odd/es') === require('odd/es'), require('odd/marked').__esModule, module.parent);
(async () => {
  for (const [name, type] of [['odd/none'], ['odd/nothing'], ['pkg/f'], ['./lib'], ['./lib/data.json'], ['./lib/esm.mjs', 'json'], ['data:application/json,{"a":1}'], ['data:application/json,{"a":1}', 'json'], ['data:text/javascript,export default 5'], ['no-package']]) {
    try { console.log(name, (await import(name, type && { with: { type } })).default); } catch (e) { console.log(name, e.name, e.code, where(e.message)); }
  }
})();
