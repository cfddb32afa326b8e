exports.named = 1; exports.fn = () => "fn"; module.exports.late = true;
