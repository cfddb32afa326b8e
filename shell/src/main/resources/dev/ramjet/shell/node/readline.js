'use strict';
// node:readline over any readable stream: lines, questions, async iteration.

const EventEmitter = require('events');

class Interface extends EventEmitter {
  #rest = '';
  #questions = [];
  #prompt;
  #output;
  #waiting = [];
  #lines = [];
  closed = false;

  constructor(input, output) {
    super();
    const options = input !== null && typeof input === 'object' && input.input !== undefined ? input : { input, output };
    this.input = options.input;
    this.#output = options.output;
    this.#prompt = options.prompt ?? '> ';
    this.terminal = false;
    const { StringDecoder } = require('string_decoder');
    const decoder = new StringDecoder('utf8');
    this.input.on('data', (chunk) => this.#feed(typeof chunk === 'string' ? chunk : decoder.write(chunk)));
    this.input.on('end', () => {
      this.#feed(decoder.end());
      if (this.#rest !== '') { const line = this.#rest; this.#rest = ''; this.#line(line); }
      this.close();
    });
  }
  #feed(text) {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop();
    for (const line of lines) this.#line(line);
  }
  #line(line) {
    const question = this.#questions.shift();
    if (question !== undefined) { question(line); return; }
    if (this.#waiting.length > 0) this.#waiting.shift()({ value: line, done: false });
    else if (this.iterating) this.#lines.push(line);
    this.emit('line', line);
  }
  setPrompt(prompt) { this.#prompt = prompt; }
  getPrompt() { return this.#prompt; }
  prompt() { this.#output?.write(this.#prompt); }
  question(query, options, callback = options) {
    this.#output?.write(query);
    this.#questions.push(callback);
  }
  write(text) { if (text != null) this.#feed(`${text}`); }
  pause() { this.input.pause(); return this; }
  resume() { this.input.resume(); return this; }
  close() {
    if (this.closed) return;
    this.closed = true;
    this.input.pause?.();
    for (const waiting of this.#waiting.splice(0)) waiting({ value: undefined, done: true });
    this.emit('close');
  }
  [Symbol.dispose]() { this.close(); }
  [Symbol.asyncIterator]() {
    this.iterating = true;
    return {
      next: () => {
        if (this.#lines.length > 0) return Promise.resolve({ value: this.#lines.shift(), done: false });
        if (this.closed) return Promise.resolve({ value: undefined, done: true });
        return new Promise((resolve) => this.#waiting.push(resolve));
      },
      return: () => { this.close(); return Promise.resolve({ value: undefined, done: true }); },
      [Symbol.asyncIterator]() { return this; },
    };
  }
}

const escape = (stream, sequence) => { stream.write(`\u001b[${sequence}`); return true; };

module.exports = {
  Interface,
  createInterface: (input, output) => new Interface(input, output),
  clearLine: (stream, direction) => escape(stream, direction < 0 ? '1K' : direction > 0 ? '0K' : '2K'),
  clearScreenDown: (stream) => escape(stream, '0J'),
  cursorTo: (stream, x, y) => escape(stream, typeof y === 'number' ? `${y + 1};${x + 1}H` : `${x + 1}G`),
  moveCursor: (stream, dx, dy) => { if (dx) escape(stream, dx > 0 ? `${dx}C` : `${-dx}D`); if (dy) escape(stream, dy > 0 ? `${dy}B` : `${-dy}A`); return true; },
  emitKeypressEvents() {},
  get promises() { return require('readline/promises'); },
};
