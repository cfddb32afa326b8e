// A literal is checked when parsed and compiled when first run; each evaluation makes a new object over the same program.
function year(text) {
  const m = /(?<year>\d{4})-(?<month>\d\d)/u.exec(text);
  return m && m.groups.year;
}
console.log(year('on 2026-11-22'), year('never'), 'a-b_c'.replace(/[-_](.)/g, (_, c) => c.toUpperCase()));
