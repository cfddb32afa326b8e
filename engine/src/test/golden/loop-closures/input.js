// A let of a loop head that closures capture is a new variable in each trip.
const all = [];
for (let i = 0; i < 3; i++) all.push(() => i);
var sum = 0;
for (var j = 0; j < 3; j++) sum += all[j]();
console.log(sum, all.map(f => f()).join());
