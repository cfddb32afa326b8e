// JSON.isRawJSON: https://tc39.es/ecma262/#sec-json.israwjson
method(JSON, 'isRawJSON', 1);
same(JSON.isRawJSON(JSON.rawJSON('1')), true);
same(JSON.isRawJSON({rawJSON: '1'}), false);
same(JSON.isRawJSON(1), false);
same(JSON.isRawJSON(), false);
