// BigInts that are worked on in parts: products, quotients, digits and back.
const x = 2n ** 280000n + 12345678901234567890n, y = 3n ** 60003n - 1n, z = 7n ** 110001n, w = -(5n ** 125000n);
function divides(a, b) {
  const q = a / b, r = a % b;
  same(q * b + r === a, true);
  same(r === 0n || r < 0n === a < 0n, true);
  same((r < 0n ? -r : r) < (b < 0n ? -b : b), true);
}
for (const [a, b] of [[z, x], [z, y], [w, x], [w, -y], [z * z, w], [x * y, z], [z, z + 1n], [2n ** 1200000n - 1n, 2n ** 600000n - 1n]]) divides(a, b);
same((x + 1n) * (x - 1n) === x * x - 1n, true);
same((x + y) * (x + y) === x * x + 2n * x * y + y * y, true);
same((z * w) / w === z, true);
same(2n ** 600000n * 2n ** 10n === 1n << 600010n, true);
for (const radix of [3, 10, 36]) {
  const s = z.toString(radix);
  let value = 0n;
  for (const c of s.slice(-30)) value = value * BigInt(radix) + BigInt(parseInt(c, 36));
  same(value, z % BigInt(radix) ** 30n, 'radix ' + radix);
}
const p = 10n ** 50000n;
same(String(p), '1' + '0'.repeat(50000));
same(String(p - 1n), '9'.repeat(50000));
same(String(-p * 10n + 1n), '-' + '9'.repeat(50001));
same(String(p + 1n), '1' + '0'.repeat(49999) + '1');
same(BigInt(String(z)) === z, true);
same(BigInt('-' + z) === -z, true);
same(BigInt('+' + z) === z, true);
same(BigInt('0x' + z.toString(16)) === z, true);
same(BigInt('0'.repeat(50000) + '12'), 12n);
same(2n ** 1024n > Number.MAX_VALUE, true);
same(-(2n ** 1024n) < -Number.MAX_VALUE, true);
same(2n ** 1023n == 2 ** 1023, true);
same(2n ** 5000n > 0.5, true);
