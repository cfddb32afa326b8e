'use strict';
// node:tty.

class ReadStream {}
class WriteStream {}
module.exports = { isatty: (fd) => fd >= 0 && fd <= 2 && Boolean(process.stdout.isTTY), ReadStream, WriteStream };
