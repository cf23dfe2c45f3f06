import { numberOf } from './headings.ts';

/** What the article says of its game, in numbers; the words are for the author to write. */
export interface GameFacts {
  /** Undefined where the article does not say. */
  props: string[] | undefined;
  /** 8人 */
  people: string | undefined;
  groupSize: number | undefined;
  /** Minutes of one round. */
  minutes: number | undefined;
  swap: boolean;
}

const field = (text: string, name: string) => new RegExp(`^${name}[:：]\\s*(.+)$`, 'm').exec(text)?.[1];
const NUMBER = '(\\d+|[一二三四五六七八九十]+)';

/** Reads the props, people, grouping and minutes of a game out of its passages. */
export function gameFacts(passages: readonly string[]): GameFacts {
  const text = passages.join('\n');
  const props = field(text, '道具')?.replace(/[。.]$/, '');
  const group = new RegExp(`每组${NUMBER}人`).exec(text)?.[1];
  const minutes = new RegExp(`${NUMBER}分钟`).exec(text)?.[1];
  return {
    props: props === undefined ? undefined : /^(无|没有|不需要)/.test(props) ? [] : props.split(/[、，,；;]/),
    people: field(text, '人数')?.replace(/[。.]$/, ''),
    groupSize: numberOf(group),
    minutes: numberOf(minutes),
    swap: /互换|交换角色|换角色/.test(text),
  };
}
