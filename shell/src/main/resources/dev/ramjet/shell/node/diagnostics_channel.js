'use strict';
// node:diagnostics_channel.

class Channel {
  #subscribers = [];
  constructor(name) { this.name = name; }
  get hasSubscribers() { return this.#subscribers.length > 0; }
  subscribe(f) { this.#subscribers = [...this.#subscribers, f]; }
  unsubscribe(f) {
    const before = this.#subscribers.length;
    this.#subscribers = this.#subscribers.filter((s) => s !== f);
    return this.#subscribers.length !== before;
  }
  publish(message) {
    for (const f of this.#subscribers) { try { f(message, this.name); } catch (error) { process.nextTick(() => { throw error; }); } }
  }
  runStores(data, f, self, ...args) { this.publish(data); return Reflect.apply(f, self, args); }
}

const channels = new Map();
function channel(name) {
  if (!channels.has(name)) channels.set(name, new Channel(name));
  return channels.get(name);
}

function tracingChannel(name) {
  const parts = typeof name === 'string' ? Object.fromEntries(['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map((k) => [k, channel(`tracing:${name}:${k}`)])) : name;
  return {
    ...parts,
    get hasSubscribers() { return Object.values(parts).some((c) => c.hasSubscribers); },
    subscribe(handlers) { for (const [k, f] of Object.entries(handlers)) parts[k].subscribe(f); },
    unsubscribe(handlers) { for (const [k, f] of Object.entries(handlers)) parts[k].unsubscribe(f); },
    traceSync(f, context = {}, self, ...args) {
      parts.start.publish(context);
      try { return context.result = Reflect.apply(f, self, args); } catch (error) { context.error = error; parts.error.publish(context); throw error; } finally { parts.end.publish(context); }
    },
  };
}

module.exports = { channel, tracingChannel, Channel, hasSubscribers: (name) => channels.get(name)?.hasSubscribers ?? false, subscribe: (name, f) => channel(name).subscribe(f), unsubscribe: (name, f) => channel(name).unsubscribe(f) };
