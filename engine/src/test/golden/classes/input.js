// A class is a constructor, a prototype object in dictionary mode, and methods that know their home object for super.
class Animal {
  constructor(name) { this.name = name; }
  speak() { return this.name + ' makes a sound'; }
  static create(name) { return new this(name); }
}
class Dog extends Animal {
  speak() { return super.speak() + ': woof'; }
}
console.log(Dog.create('Rex').speak());
