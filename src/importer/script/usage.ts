/** Words nobody on the mainland uses: two of them, and the text is in Taiwanese usage. */
const TAIWANESE =
  /网路|網路|软体|軟體|硬体|硬體|印表机|印表機|计程车|計程車|萤幕|螢幕|滑鼠|伺服器|硬碟|光碟|行动电话|行動電話|部落格|记忆体|記憶體|简讯|簡訊|资讯|資訊|程式|企划案|企劃案|笔记型|筆記型|人资|人資|客服系统资讯|数位|數位/g;

/** Whether a text uses the words of Taiwan; fewer are enough where Traditional forms or corner quotes remain. */
export function isTaiwanese(text: string, traditional: number): boolean {
  const words = new Set(text.match(TAIWANESE));
  return words.size >= (traditional > 3 || text.includes('「') ? 2 : 4);
}

/** Whether a text speaks of bits and bytes, so that 位元 is meant. */
export function onComputing(text: string): boolean {
  return (
    new Set(text.match(/位元组|字节|比特|二进制|处理器|编码|运算|CPU|bit|寄存器|存储器|内存/g)).size >= 2
  );
}
