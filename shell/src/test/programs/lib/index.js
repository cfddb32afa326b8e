module.exports = "lib index";
