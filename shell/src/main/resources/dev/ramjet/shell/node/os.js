'use strict';
// node:os.

const { os } = host;

module.exports = {
  EOL: '\n',
  devNull: '/dev/null',
  arch: () => os.arch(),
  platform: () => os.platform(),
  type: () => ({ linux: 'Linux', darwin: 'Darwin', win32: 'Windows_NT' })[os.platform()] ?? os.platform(),
  release: () => os.release(),
  version: () => os.release(),
  machine: () => ({ x64: 'x86_64', arm64: 'aarch64' })[os.arch()] ?? os.arch(),
  hostname: () => os.hostname(),
  homedir: () => process.env.HOME ?? os.homedir(),
  tmpdir: () => { const t = os.tmpdir(); return t.length > 1 && t.endsWith('/') ? t.slice(0, -1) : t; },
  endianness: () => 'LE',
  availableParallelism: () => os.cpus(),
  cpus: () => Array.from({ length: os.cpus() }, () => ({ model: 'unknown', speed: 0, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } })),
  totalmem: () => os.totalmem(),
  freemem: () => os.freemem(),
  uptime: () => os.uptime(),
  loadavg: () => os.loadavg(),
  networkInterfaces: () => ({}),
  userInfo: () => ({ uid: process.getuid(), gid: process.getgid(), username: os.userName(), homedir: os.homedir(), shell: process.env.SHELL ?? null }),
  constants: {
    signals: {
      SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGTRAP: 5, SIGABRT: 6, SIGIOT: 6, SIGBUS: 7, SIGFPE: 8, SIGKILL: 9, SIGUSR1: 10, SIGSEGV: 11, SIGUSR2: 12,
      SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15, SIGCHLD: 17, SIGSTKFLT: 16, SIGCONT: 18, SIGSTOP: 19, SIGTSTP: 20, SIGTTIN: 21, SIGTTOU: 22, SIGURG: 23, SIGXCPU: 24,
      SIGXFSZ: 25, SIGVTALRM: 26, SIGPROF: 27, SIGWINCH: 28, SIGIO: 29, SIGPOLL: 29, SIGPWR: 30, SIGSYS: 31,
    },
    errno: { EPERM: 1, ENOENT: 2, EIO: 5, EBADF: 9, EACCES: 13, EEXIST: 17, ENOTDIR: 20, EISDIR: 21, EINVAL: 22, ENOTEMPTY: 39, ELOOP: 40 },
    priorities: {},
  },
};
