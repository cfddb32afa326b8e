exports.saw = Object.keys(require("./cycle.cjs"));
