import { extent, mean, median, quantile, deviation, bin, group, rollup, cross, ticks, bisect, descending, shuffler, least } from 'd3-array';
import { scaleLinear, scaleLog, scaleBand, scaleOrdinal, scaleQuantize, scaleTime, scalePow } from 'd3-scale';
const xs = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
console.log(extent(xs), mean(xs), median(xs), quantile(xs, 0.9), deviation(xs).toFixed(6), bin().thresholds(4)(xs).map((b) => [b.x0, b.x1, b.length]), ticks(0, 1, 7), bisect([1, 2, 4], 3), least(xs, descending));
console.log(group(xs, (x) => x % 2), rollup(xs, (v) => v.length, (x) => x > 3), cross([1, 2], 'ab'));
const s = scaleLinear([0, 100], [0, 1]).clamp(true).nice();
console.log(s(42), s.invert(0.3), s.ticks(5), s.tickFormat(5, '$.2f')(30), scaleLog([1, 1000], [0, 3])(50), scaleBand(['a', 'b', 'c'], [0, 120]).padding(0.1)('b'), scaleOrdinal(['x', 'y'])('q'), scaleQuantize([0, 1], ['lo', 'mid', 'hi'])(0.5), scalePow().exponent(2)(3), scaleLinear(['red', 'blue'].map((_, i) => i), ['red', 'blue'])(0.25));
