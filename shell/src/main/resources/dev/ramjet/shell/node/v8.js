'use strict';
// node:v8: the statistics that programs print, and structured copies.

const { Buffer } = require('buffer');

module.exports = {
  getHeapStatistics() {
    const { heapTotal, heapUsed } = process.memoryUsage();
    return { total_heap_size: heapTotal, used_heap_size: heapUsed, heap_size_limit: process.constrainedMemory(), total_available_size: process.constrainedMemory() - heapUsed, malloced_memory: 0, total_physical_size: heapTotal };
  },
  getHeapSpaceStatistics: () => [],
  setFlagsFromString() {},
  startupSnapshot: { isBuildingSnapshot: () => false },
  cachedDataVersionTag: () => 0,
  serialize: (value) => Buffer.from(JSON.stringify(value)),
  deserialize: (buffer) => JSON.parse(buffer.toString()),
};
