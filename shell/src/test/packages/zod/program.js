const { z } = require('zod');
const User = z.object({ name: z.string().min(2), age: z.number().int().positive().optional(), email: z.email(), role: z.enum(['a', 'b']).default('a'), tags: z.array(z.string()).max(2), when: z.coerce.date(), u: z.union([z.literal(1), z.object({ k: z.literal('x'), v: z.bigint() })]) }).strict();
console.log(User.parse({ name: 'Ann', email: 'a@b.co', tags: [], when: '2024-01-01T00:00:00Z', u: { k: 'x', v: 3n } }));
const r = User.safeParse({ name: 'A', age: -1.5, email: 'x', role: 'c', tags: ['1', '2', '3'], when: 'never', u: 2, extra: 1 });
for (const i of r.error.issues) console.log(i.code, i.path.join('.'), i.message);
console.log(z.string().transform((s) => s.length).pipe(z.number().gt(2)).safeParse('abcd'), z.record(z.string(), z.number()).parse({ a: 1 }), z.lazy(() => z.string()).parse('q'));
