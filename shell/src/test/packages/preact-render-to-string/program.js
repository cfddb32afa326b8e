const { h, Fragment } = require('preact');
const { useState, useMemo } = require('preact/hooks');
const render = require('preact-render-to-string');
function Counter({ start }) { const [n] = useState(start); const sq = useMemo(() => n * n, [n]); return h('span', { class: 'c' }, n, ' ', sq); }
console.log(render.render ? render.render(h('div', { id: 'a', onClick() {} }, h(Counter, { start: 7 }), h(Fragment, null, '<', '>'), h('img', { src: 'x.png' }))) : render(h('div')));
console.log((render.renderToString ?? render.render)(h('svg', { viewBox: '0 0 1 1' }, h('path', { strokeWidth: 2 }))));
