// Substitutions are converted and concatenated one by one; a tag gets one frozen array for each place in the text, always the same.
const seen = new Set();
function tag(strings, ...values) {
  seen.add(strings);
  return strings.raw.join('|') + values.join();
}
function twice(x) { return tag`a\n${x}b${x * 2}`; }
const name = 'world';
console.log(`Hello, ${name}! ${1 + 1}`, twice(1), twice(2), seen.size);
