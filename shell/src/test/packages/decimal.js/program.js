const Decimal = require('decimal.js');
Decimal.set({ precision: 60 });
console.log(new Decimal(2).sqrt().toString(), Decimal.exp(1).toString(), Decimal.acos(-1).toString(), new Decimal('1e-400').ln().toFixed(10), new Decimal(1).div(7).toSD(10).toString());
let pi = new Decimal(0); for (let k = 0; k < 40; k++) pi = pi.plus(new Decimal(16).pow(-k).times(new Decimal(4).div(8 * k + 1).minus(new Decimal(2).div(8 * k + 4)).minus(new Decimal(1).div(8 * k + 5)).minus(new Decimal(1).div(8 * k + 6))));
console.log(pi.toFixed(45), new Decimal('0x1.8p3').toString(), new Decimal(255).toBinary(), new Decimal('123456789.987').toNearest(0.25).toString(), new Decimal(5).pow('0.5').toString());
