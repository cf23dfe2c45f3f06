/** Words that generated text is built from: own sentences, none from an article. */
const WHO = [
  '值班的小周',
  '柜台后的老何',
  '新来的组长',
  '上门的师傅',
  '电话那头的客户',
  '等在大厅的母亲',
  '配送站的阿强',
  '热线的小顾',
];
const WHAT = [
  '先把地址念了一遍',
  '没有急着解释',
  '把承诺写在便签上',
  '又打了一次电话',
  '听完才开口',
  '请对方再说一次时间',
  '主动报了坏消息',
  '把备用方案也说了',
];
const WHEN = [
  '下班前十分钟',
  '雨停以后',
  '早上八点半',
  '第三次来电时',
  '隔天中午',
  '合同到期那天',
  '排队排到门口时',
  '系统刚恢复那会儿',
];
const THEN = [
  '事情就有了转机',
  '对方的声音低了下来',
  '这一单没有丢',
  '大家都松了一口气',
  '问题还在，人却不慌了',
  '账目对上了',
  '后来他成了老客户',
  '记录上多了一行字',
];

/** A repeatable stream of numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes sentences and paragraphs from one stream of numbers. */
export class Writer {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  /** About 30 characters. */
  sentence(): string {
    const number = 100 + Math.floor(this.#random() * 900);
    return `${this.pick(WHEN)}，${this.pick(WHO)}${this.pick(WHAT)}，第${number}号工单${this.pick(THEN)}。`;
  }

  paragraph(sentences = 4): string {
    return Array.from({ length: sentences }, () => this.sentence()).join('');
  }
}
