const Ajv = require('ajv').default ?? require('ajv');
const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile({ type: 'object', properties: { n: { type: 'integer', minimum: 3 }, tags: { type: 'array', items: { type: 'string', pattern: '^[a-z]+$' }, uniqueItems: true }, u: { anyOf: [{ const: 1 }, { type: 'null' }] }, nested: { $ref: '#/definitions/p' } }, required: ['n', 'tags'], additionalProperties: false, definitions: { p: { type: 'object', properties: { p: { $ref: '#/definitions/p' } }, maxProperties: 1 } } });
console.log(validate({ n: 5, tags: ['a', 'b'], u: null, nested: { p: { p: {} } } }), validate({ n: 2.5, tags: ['A', 'A', 1], extra: 1, nested: { a: 1, b: 2 } }));
for (const e of validate.errors) console.log(e.instancePath, e.keyword, e.message, e.params);
