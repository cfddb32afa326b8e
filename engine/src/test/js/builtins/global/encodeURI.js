// encodeURI: https://tc39.es/ecma262/#sec-encodeuri
method(globalThis, 'encodeURI', 1);
same(encodeURI("aZ09-_.!~*'();/?:@&=+$,#"), "aZ09-_.!~*'();/?:@&=+$,#");
same(encodeURI('ä€😀 "%'), '%C3%A4%E2%82%AC%F0%9F%98%80%20%22%25');
same(encodeURI('\u0000\u007f'), '%00%7F');
for (const bad of ['\ud800', '\udc00', 'a\ud800b']) throws(URIError, () => encodeURI(bad));
