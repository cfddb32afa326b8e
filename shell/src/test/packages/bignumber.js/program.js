const B = require('bignumber.js');
console.log(new B('123.456e50').times('9.87654321').toString(), new B(2).pow(200).toFixed(), new B(1).div(3).toFixed(40), new B('ff.8', 16).toString(), new B(255).toString(2), new B('-0.00000001').toString(), new B('1e1000').sqrt().toString().length);
B.config({ DECIMAL_PLACES: 50, ROUNDING_MODE: 4 });
console.log(new B(2).sqrt().toFixed(), new B('12345.6789').toFormat(2), new B(7).mod(-3).toString(), B.max(1, '3', 2).toString(), new B(NaN).isNaN(), new B('1.005').dp(2).toString());
