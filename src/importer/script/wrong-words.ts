/** A word that a conversion between scripts or usages got wrong. */
export interface WrongWord {
  /** Matches just what is wrong; its neighbours stand in look-arounds. */
  readonly pattern: RegExp;
  readonly right: string;
  /** How it came about, and why what is right as it stands is not touched. */
  readonly reason: string;
  /** Only in a text that shows Traditional characters or Taiwanese usage elsewhere. */
  readonly converted?: true;
  /** Not in a text on computing. */
  readonly computing?: false;
}

const NUMERAL = '零壹贰叁肆伍陆柒捌玖拾佰仟万亿';

/** Read from articles as they stand on the web; each entry has been met. */
export const WRONG_WORDS: readonly WrongWord[] = [
  {
    pattern: /(?<!幺)麽/g,
    right: '么',
    reason: '繁体“麼”的异体“麽”漏转：什么、怎么、这么、那么。“幺麽”一词不动',
  },
  {
    pattern: new RegExp(`(?<![${NUMERAL}第])叁(?![${NUMERAL}元圆角分整两])`, 'g'),
    right: '参',
    reason: '“參”被当作大写数字“叁”：参观、参加。金额里的叁前后是大写数字或元、角、分，不动',
  },
  {
    pattern:
      /(?<=[一二两三四五六七八九十几每各这那哪首])位元(?=[一-鿿]{0,4}(?:师|员|人|生|长|者|家|客|工|士|手|友|亲|母|父|姐|哥|先生|女士|太太))/g,
    right: '位',
    reason:
      '量词“一位”被台湾用语表当作“位元”（比特）：一位工程师。讲计算机的文章里，或前面是阿拉伯数字时不动',
    computing: false,
  },
  {
    pattern: /(?<=[双共多三])蠃/g,
    right: '赢',
    reason: '“贏”被形近的“蠃”代替：双赢、共赢。“蜾蠃”不动',
  },
  {
    pattern: /部份/g,
    right: '部分',
    reason: '台湾通行写法，大陆规范作“部分”',
    converted: true,
  },
  {
    pattern: /想像/g,
    right: '想象',
    reason: '台湾通行写法，大陆通行“想象”',
    converted: true,
  },
  {
    pattern: /甚么/g,
    right: '什么',
    reason: '台湾、香港写法“甚麼”只转了后一字',
    converted: true,
  },
  {
    pattern: /藉(?=[故口机由着此以])/g,
    right: '借',
    reason: '“藉”的假借义简化为“借”：借故、借口。“狼藉”“慰藉”不动',
  },
  {
    pattern: /于焉/g,
    right: '于是',
    reason: '台湾书面语，大陆不用',
    converted: true,
  },
];
