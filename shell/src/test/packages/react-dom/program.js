const React = require('react');
const { renderToString, renderToStaticMarkup } = require('react-dom/server');
const e = React.createElement;
const Theme = React.createContext('light');
function Item({ n }) { const theme = React.useContext(Theme); const [s] = React.useState(() => n * 2); const id = React.useId(); return e('li', { className: theme, 'data-n': n, id }, `${n} & ${s}`); }
class List extends React.Component { render() { return e('ul', { style: { color: 'red', marginTop: 4 } }, this.props.items.map((n) => e(Item, { key: n, n }))); } }
const app = e(Theme.Provider, { value: 'dark' }, e('section', null, e('h1', { dangerouslySetInnerHTML: { __html: '<b>T</b>' } }), e(List, { items: [1, 2, 3] }), e('input', { disabled: true, defaultValue: '"q"' }), null, false, [e(React.Fragment, { key: 1 }, 'x', 'y')]));
console.log(renderToString(app));
console.log(renderToStaticMarkup(app));
