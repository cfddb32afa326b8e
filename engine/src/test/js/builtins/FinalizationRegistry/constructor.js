// The FinalizationRegistry constructor
constructor(globalThis, 'FinalizationRegistry', 1);
throws(TypeError, () => FinalizationRegistry(() => 0));
throws(TypeError, () => new FinalizationRegistry());
tag(FinalizationRegistry.prototype, 'FinalizationRegistry');
