/** The most frequent characters of written Chinese in both scripts: wrongly decoded text has hardly any of them. */
const COMMON = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运这為個們來會說時國對學過後發開經動現還進無長業關點兩間問體見應產實與義氣題電數總報結統難認條處變觀讓師請謝務員話聽覺親愛'.match(
    /./gu,
  ),
);

/** Share of the Han characters that are common ones, 0–1; 0 where there are no Han characters. */
export function commonShare(text: string): number {
  let han = 0;
  let common = 0;
  for (const character of text) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    han += 1;
    if (COMMON.has(character)) common += 1;
  }
  return han === 0 ? 0 : common / han;
}
