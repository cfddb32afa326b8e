// Malformed UTF-8 and older encodings.
const bytes = (...b) => new Uint8Array(b);
const utf8 = (...b) => console.log(JSON.stringify(new TextDecoder().decode(bytes(...b))), JSON.stringify(Buffer.from(b).toString()));
utf8(0xe2, 0x82); utf8(0xf0, 0x90, 0x41); utf8(0xed, 0xa0, 0x80); utf8(0xc0, 0xaf, 0xf5, 0x80); utf8(0xf4, 0x90, 0x80, 0x80); utf8(0xe0, 0x9f, 0xbf, 0x61);
utf8(0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f, 0x98); utf8(0xef, 0xbb, 0xbf, 0x41); utf8(0xc3, 0xa9, 0xff, 0xc3);
const all = Array.from({ length: 0xa0 }, (_, i) => i + 0x60);
for (const e of ['ibm866', 'latin2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-15', 'koi8-r', 'windows-1250', 'windows-1251', 'cp1253', 'windows-1257', 'mac']) {
  const d = new TextDecoder(e);
  console.log(d.encoding, JSON.stringify(d.decode(bytes(...all))));
}
for (const [e, ...b] of [['gbk', 0xc4, 0xe3, 0xba, 0xc3, 0x80], ['gb18030', 0x81, 0x30, 0x81, 0x30, 0x61], ['big5', 0xa7, 0x41, 0xa6, 0x6e], ['sjis', 0x82, 0xa0, 0xb1, 0x41], ['euc-jp', 0xa4, 0xa2, 0x41], ['euc-kr', 0xb0, 0xa1, 0x41]]) {
  const d = new TextDecoder(e);
  console.log(d.encoding, d.decode(bytes(...b)));
  let text = '';
  for (const one of b) text += d.decode(bytes(one), { stream: true });
  console.log(text + d.decode());
}
for (const make of [() => new TextDecoder('klingon'), () => new TextDecoder('sjis', { fatal: true }).decode(bytes(0x82)), () => new TextDecoder().decode('text')]) {
  try { make(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.message); }
}
