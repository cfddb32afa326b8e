// encodeURIComponent: https://tc39.es/ecma262/#sec-encodeuricomponent
method(globalThis, 'encodeURIComponent', 1);
same(encodeURIComponent(';/?:@&=+$,#'), '%3B%2F%3F%3A%40%26%3D%2B%24%2C%23');
same(encodeURIComponent("-_.!~*'()"), "-_.!~*'()");
same(encodeURIComponent('[\\]^`{|}'), '%5B%5C%5D%5E%60%7B%7C%7D');
throws(URIError, () => encodeURIComponent('\ud83d'));
