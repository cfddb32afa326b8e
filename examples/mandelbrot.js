// Doubles in a hot loop: ./ramjet examples/mandelbrot.js, and again with --no-jit
const width = 76, height = 26, limit = 20000;
const begin = performance.now();
for (let row = 0; row < height; row++) {
  let line = '';
  for (let column = 0; column < width; column++) {
    const cr = column / width * 3 - 2.2, ci = row / height * 2.4 - 1.2;
    let zr = 0, zi = 0, n = 0;
    while (zr * zr + zi * zi < 4 && n < limit) {
      const t = zr * zr - zi * zi + cr;
      zi = 2 * zr * zi + ci;
      zr = t;
      n++;
    }
    line += n === limit ? '#' : n > 12 ? '+' : n > 6 ? '.' : ' ';
  }
  console.log(line);
}
console.log(Math.round(performance.now() - begin) + ' ms');
