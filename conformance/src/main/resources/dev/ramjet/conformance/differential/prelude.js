// Before each generated program: shows values so that everything observable is in the text.
// What node 26 does not have yet, neither has.
delete Iterator.prototype.includes; delete Iterator.prototype.join; delete Iterator.zip; delete Iterator.zipKeyed;
var fuel = 3000;
function burn() { if (--fuel < 0) throw new Error('fuel'); return true; }
var show = (function () {
  var keys = Reflect.ownKeys, desc = Object.getOwnPropertyDescriptor, tag = Object.prototype.toString, proto = Object.getPrototypeOf;
  var str = String, quote = JSON.stringify, is = Object.is, frozen = Object.isExtensible, isArray = Array.isArray;
  var names = new Map([[Object.prototype, 'O'], [Array.prototype, 'A'], [Function.prototype, 'F'], [null, 'null'], [Map.prototype, 'M'], [Set.prototype, 'S']]);
  var mapEntries = Map.prototype.forEach, setEntries = Set.prototype.forEach, call = Function.prototype.call;
  function key(k) { return typeof k === 'symbol' ? str(k) : k; }
  function show(v, depth, seen) {
    switch (typeof v) {
      case 'string': return v.length > 300 ? 'str' + v.length + quote(v.slice(0, 100)) : quote(v);
      case 'number': return is(v, -0) ? '-0' : str(v);
      case 'bigint': return str(v) + 'n';
      case 'symbol': return str(v);
      case 'undefined': case 'boolean': return str(v);
    }
    if (v === null) return 'null';
    if (v === globalThis) return 'global';
    depth = depth || 0;
    seen = seen || [];
    var at = seen.indexOf(v);
    if (at >= 0) return '#' + at;
    if (depth > 4) return typeof v === 'function' ? 'fn' : '...';
    seen.push(v);
    var out = '';
    try {
      if (v instanceof Error) return 'E:' + v.name;
      var p = proto(v);
      if (typeof v === 'function') out += 'fn ' + (desc(v, 'name') || {}).value + '/' + (desc(v, 'length') || {}).value;
      else out += names.has(p) ? names.get(p) : tag.call(v);
      if (!frozen(v)) out += '!';
      if (v instanceof Map) { out += '<'; mapEntries.call(v, function (x, k) { out += show(k, depth + 1, seen) + '=>' + show(x, depth + 1, seen) + ','; }); out += '>'; }
      if (v instanceof Set) { out += '<'; setEntries.call(v, function (x) { out += show(x, depth + 1, seen) + ','; }); out += '>'; }
      if (v instanceof Date) out += '@' + +v;
      if (v instanceof RegExp) out += str(v);
      out += isArray(v) ? '[' : '{';
      var ks = keys(v), n = 0;
      for (var i = 0; i < ks.length; i++) {
        var k = ks[i];
        if (typeof v === 'function' && (k === 'name' || k === 'length' || k === 'prototype' || k === 'arguments' || k === 'caller')) continue;
        if (++n > 40) { out += '...' + ks.length; break; }
        var d = desc(v, k);
        if (d === undefined) { out += key(k) + ':gone,'; continue; }
        if (isArray(v) && k === 'length') { out += 'length=' + d.value + (d.writable ? '' : '!') + ','; continue; }
        out += key(k) + ':' + ((d.writable === false ? 'r' : '') + (d.enumerable ? '' : 'h') + (d.configurable ? '' : 'p'));
        out += ('value' in d ? show(d.value, depth + 1, seen) : (d.get ? 'G' : '') + (d.set ? 'S' : '')) + ',';
      }
      out += isArray(v) ? ']' : '}';
    } catch (e) {
      out += '<' + (e instanceof Error ? e.name : typeof e) + '>';
    }
    return out;
  }
  return show;
})();
var log = (function () { var p = print; return function (tag, v) { p(tag + ' ' + show(v)); return v; }; })();
function t(tag, f) {
  try { log(tag, f()); } catch (e) {
    if (e && e.message === 'fuel') throw e;
    log(tag + ' threw', e);
  }
}
function noisy(name, target) {
  return new Proxy(target, {
    get: function (t, k, r) { print(name + ' get ' + String(k)); return Reflect.get(t, k, r); },
    set: function (t, k, v, r) { print(name + ' set ' + String(k)); return Reflect.set(t, k, v, r); },
    has: function (t, k) { print(name + ' has ' + String(k)); return Reflect.has(t, k); },
    deleteProperty: function (t, k) { print(name + ' delete ' + String(k)); return Reflect.deleteProperty(t, k); },
    ownKeys: function (t) { print(name + ' ownKeys'); return Reflect.ownKeys(t); },
    getOwnPropertyDescriptor: function (t, k) { print(name + ' gopd ' + String(k)); return Reflect.getOwnPropertyDescriptor(t, k); },
    defineProperty: function (t, k, d) { print(name + ' define ' + String(k)); return Reflect.defineProperty(t, k, d); },
    getPrototypeOf: function (t) { print(name + ' getPrototypeOf'); return Reflect.getPrototypeOf(t); },
  });
}
function iter(name, values, mode) {
  var i = 0;
  return {
    [Symbol.iterator]() { print(name + ' iterator'); return this; },
    next(v) {
      print(name + ' next ' + i);
      if (mode === 1 && i === 2) throw new RangeError('next');
      return i < values.length ? {value: values[i++], done: false} : {value: 'end', done: true};
    },
    return(v) {
      print(name + ' return');
      if (mode === 2) throw new URIError('return');
      return mode === 3 ? 1 : {value: v, done: true};
    },
  };
}
function counter(name, v) {
  return {valueOf() { print(name + ' valueOf'); return v; }, toString() { print(name + ' toString'); return String(v); }};
}
// For hot programs: notes what a round computes.
var line = '';
var note = (function () {
  var is = Object.is, slice = Function.prototype.call.bind(String.prototype.slice);
  return function (v) {
    line += ' ' + (typeof v === 'number' ? (is(v, -0) ? '-0' : '' + v) : typeof v === 'string' ? (v.length > 60 ? v.length + slice(v, 0, 40) : v) : show(v, 2));
    return v;
  };
})();
