// Math.random: https://tc39.es/ecma262/#sec-math.random
method(Math, 'random', 0);
for (let i = 0; i < 100; i++) {
  const r = Math.random();
  if (!(r >= 0 && r < 1)) fail('random', r);
}
if (new Set(Array.from({length: 50}, Math.random)).size < 40) fail('random', 'repeats itself');
