// JSON.JSON
// The JSON namespace
tag(JSON, 'JSON');
throws(TypeError, () => JSON());
