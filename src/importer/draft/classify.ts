/** What a paragraph of an essay does. */
export type Manner = 'story' | 'method' | 'argument';

const SIGNS: Record<Manner, RegExp> = {
  // Times, people, turns, speech.
  story:
    /有一天|那天|某天|某日|一天|当天|当时|早上|清晨|上午|中午|下午|傍晚|晚上|深夜|第[二三四五]天|隔日|隔天|次日|周[一二三四五六日末]|\d{4}年|\d+月份?|\d+点|[一二三四五六七八九十]+点|去年|前年|几年前|后来|随后|接着|终于|于是|这时|此时|没想到|原来|果然|竟然|一位|一个(女孩|男孩|客户|顾客|学员|人)|小[\p{Script=Han}](?=[，担在的屡])|他们?[说问答]|她|先生|太太|老板|主管|说：|问：|道：/gu,
  method:
    /步骤|首先|其次|再次|最后|第[一二三四]步|方法|技巧|做法|先.{1,12}再|应先|应当先|不要|切忌|避免|语调|措辞|话术|用.{1,8}的(语气|语调|方式)/g,
  argument:
    /应该|应当|必须|因此|所以|可见|由此|说明|意味着|重要|关键|只有.{1,20}才|不仅|不是.{1,15}而是|即使|如果|总之|我们|理念|观念|意识|精神|文化|价值|能力|往往|通常|任何|凡事|企业/g,
};

/** So many signs make a story, if they are not outnumbered. */
const LEAST_STORY = 3;

const ANNOUNCED = /(一|个|则|段|件)(真实的?|小)?故事|亲身经历|有这样一|经验分享/;

/** What somebody says, long enough to be a reply. */
const SPEECH = /“[^“”]{8,}”/g;

/** People called by 小 or 老 and a surname. */
export function peopleIn(text: string): string[] {
  return (
    text.match(/(?<![\p{Script=Han}])[小老][\p{Script=Han}](?=[^\p{Script=Han}]|[是担在的以就听接])/gu) ?? []
  );
}

/**
 * Whether a paragraph tells, instructs or argues, by the words that tell, instruct and argue.
 * @param known people of the story before it: who goes on about them goes on telling
 */
export function mannerOf(text: string, known: ReadonlySet<string> = new Set()): Manner {
  const count = (manner: Manner) => text.match(SIGNS[manner])?.length ?? 0;
  const [story, method, argument] = [count('story'), count('method'), count('argument')];
  if (story >= LEAST_STORY && (story >= argument || ANNOUNCED.test(text))) return 'story';
  if (story >= 2 && argument === 0 && [...known].some((name) => text.includes(name))) return 'story';
  if ((text.match(SPEECH)?.length ?? 0) >= 2 || (method >= 2 && method >= argument / 2)) return 'method';
  return 'argument';
}
