// break and continue name a statement; they are jumps that know which scopes they leave.
function firstPair(rows, wanted) {
  let result = 'none';
  search: for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < rows[i].length; j++) {
      if (rows[i][j] < 0) continue search;
      if (rows[i][j] === wanted) { result = i + ',' + j; break search; }
    }
  }
  block: { if (wanted > 5) break block; result += '!'; }
  return result;
}
console.log(firstPair([[1, -1, 5], [2, 5]], 5), firstPair([[1]], 9));
