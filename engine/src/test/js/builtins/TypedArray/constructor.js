// The TypedArray constructor
// The %TypedArray% intrinsic
same(TypedArray.name, 'TypedArray');
same(TypedArray.length, 0);
throws(TypeError, () => TypedArray());
throws(TypeError, () => new TypedArray());
throws(TypeError, () => Reflect.construct(TypedArray, [], Int8Array));
same(TypedArray.prototype.constructor, TypedArray);
same(TypedArray.prototype[Symbol.iterator], TypedArray.prototype.values);
same(TypedArray.prototype.toString, Array.prototype.toString);
