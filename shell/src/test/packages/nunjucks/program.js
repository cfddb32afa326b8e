const nunjucks = require('nunjucks');
const env = new nunjucks.Environment(null, { autoescape: true });
env.addFilter('twice', (s) => s + s);
console.log(env.renderString('{% macro b(x, c="d") %}<b class="{{ c }}">{{ x }}</b>{% endmacro %}{% for k, v in obj %}{{ loop.index }}{{ k }}={{ v | twice }}{% if not loop.last %},{% endif %}{% endfor %} {{ b("<q>") }} {{ [3,1,2] | sort | join("-") }} {% set z = 1 + 2 * 3 %}{{ z }} {{ "hi" if z > 5 else "lo" }} {{ s | upper | truncate(3) }}', { obj: { a: 'x', b: 'y' }, s: 'lorem ipsum' }));
