// JSON modules: https://tc39.es/ecma262/#sec-create-default-export-synthetic-module
import data from './fixtures/data.json' with {type: 'json'};
equal(data, {a: [1, 2], b: null});
same((await import('./fixtures/data.json', {with: {type: 'json'}})).default, data);
await rejects(TypeError, import('./fixtures/data.json', {with: 5}));
await rejects(TypeError, import('./fixtures/data.json', {with: {type: 5}}));
