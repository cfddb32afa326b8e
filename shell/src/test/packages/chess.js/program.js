const { Chess } = require('chess.js');
const c = new Chess();
for (const m of ['e4', 'e5', 'Nf3', 'Nc6', 'Bb5', 'a6', 'O-O', 'Nf6', 'd4', 'exd4']) c.move(m);
console.log(c.ascii(), c.fen(), c.moves().length, c.pgn());
function perft(g, d) { const ms = g.moves({ verbose: false }); if (d === 1) return ms.length; let n = 0; for (const m of ms) { g.move(m); n += perft(g, d - 1); g.undo(); } return n; }
console.log(perft(new Chess(), 3), new Chess('4k3/4P3/4K3/8/8/8/8/8 b - - 0 78').isStalemate(), new Chess('rnb1kbnr/pppp1ppp/8/4p3/5PPq/8/PPPPP2P/RNBQKBNR w KQkq - 1 3').isCheckmate());
