'use strict';
// node:zlib: gzip and deflate in one go, on Java's implementation.

const { Buffer } = require('buffer');

const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const input = (data) => (typeof data === 'string' ? Buffer.from(data) : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data));
const run = (name) => (data, options) => asBuffer(host.zlib(name, input(data), options?.level ?? -1));

const api = { constants: { Z_NO_COMPRESSION: 0, Z_BEST_SPEED: 1, Z_BEST_COMPRESSION: 9, Z_DEFAULT_COMPRESSION: -1 } };
for (const name of ['gzip', 'gunzip', 'deflate', 'inflate', 'deflateRaw', 'inflateRaw']) {
  api[`${name}Sync`] = run(name);
  api[name] = (data, ...rest) => {
    const callback = rest.pop();
    let result;
    try { result = run(name)(data, rest[0]); } catch (error) { host.enqueue(callback, error); return; }
    host.enqueue(callback, null, result);
  };
}
api.unzipSync = (data) => (input(data)[0] === 0x1f ? api.gunzipSync(data) : api.inflateSync(data));
api.crc32 = (data, value = 0) => {
  let crc = ~value;
  for (const byte of input(data)) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};
module.exports = api;
