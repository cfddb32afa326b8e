exports.early = 1; const o = require("./cycle2.cjs"); exports.saw = o.saw;
