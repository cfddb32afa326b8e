export let live = 1; export function bump() { live++; } export default class D {}
