// Atomics.Atomics
// The Atomics namespace
tag(Atomics, 'Atomics');
throws(TypeError, () => Atomics());
