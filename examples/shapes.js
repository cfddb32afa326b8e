// How objects are laid out: ./ramjet --allow-natives-syntax examples/shapes.js
function Point(x, y) {
  this.x = x;
  this.y = y;
}
const a = new Point(1, 0.5), b = new Point(2, 1.5), c = new Point('three', 1.5);
console.log('same shape:', %HaveSameMap(a, b), '; with a string in x:', %HaveSameMap(a, c));

const list = [1, 2, 3];
console.log('elements:', %ElementsKind(list));
list.push(0.5);
console.log('after 0.5:', %ElementsKind(list));
list.push('text');
console.log('after a string:', %ElementsKind(list));
