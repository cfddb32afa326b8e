export let count = 1;
export function increment() { count++; }
export default 'counter';
