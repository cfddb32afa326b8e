'use strict';
// node:perf_hooks.

const entries = [];

class PerformanceEntry {
  constructor(name, entryType, startTime, duration, detail) {
    this.name = name;
    this.entryType = entryType;
    this.startTime = startTime;
    this.duration = duration;
    if (detail !== undefined) this.detail = detail;
  }
  toJSON() { return { ...this }; }
}
class PerformanceMark extends PerformanceEntry {
  constructor(name, options) { super(`${name}`, 'mark', options?.startTime ?? host.now(), 0, options?.detail ?? null); }
}
class PerformanceMeasure extends PerformanceEntry {}

const origin = Date.now() - host.now();

function timeOf(mark) {
  if (typeof mark === 'number') return mark;
  const found = entries.findLast((e) => e.entryType === 'mark' && e.name === mark);
  if (found === undefined) {
    const { DOMException } = require('internal/web');
    throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
  }
  return found.startTime;
}

class Performance {
  now() { return host.now(); }
  get timeOrigin() { return origin; }
  mark(name, options) {
    const mark = new PerformanceMark(name, options);
    entries.push(mark);
    return mark;
  }
  measure(name, startOrOptions, end) {
    const options = startOrOptions !== null && typeof startOrOptions === 'object' ? startOrOptions : { start: startOrOptions, end };
    const to = options.end !== undefined ? timeOf(options.end) : options.duration !== undefined && options.start !== undefined ? timeOf(options.start) + options.duration : host.now();
    const from = options.start !== undefined ? timeOf(options.start) : options.duration !== undefined ? to - options.duration : 0;
    const measure = new PerformanceMeasure(`${name}`, 'measure', from, to - from, options.detail ?? null);
    entries.push(measure);
    return measure;
  }
  getEntries() { return [...entries].sort((a, b) => a.startTime - b.startTime); }
  getEntriesByName(name, type) { return this.getEntries().filter((e) => e.name === name && (type === undefined || e.entryType === type)); }
  getEntriesByType(type) { return this.getEntries().filter((e) => e.entryType === type); }
  clearMarks(name) { remove('mark', name); }
  clearMeasures(name) { remove('measure', name); }
  timerify(f) { return f; }
  eventLoopUtilization() { return { idle: 0, active: 0, utilization: 0 }; }
  toJSON() { return { timeOrigin: origin }; }
}

function remove(type, name) {
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === type && (name === undefined || entries[i].name === name)) entries.splice(i, 1);
  }
}

const performance = new Performance();

module.exports = { performance, Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, constants: {} };
