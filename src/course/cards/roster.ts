import { CARD_COUNT } from './side.ts';

/** Longest name that is kept, in characters; a longer one is cut, and said. */
export const NAME_LENGTH = 40;

export interface Roster {
  /** Name of card 1, 2, 3…; an empty one where a card has no name. */
  names: string[];
  /** What was wrong with the list, in words for the trainer. */
  said: string[];
}

/** Reads a pasted list: a name a line, or parted by commas, 、 or tabs; the first gets card 1. */
export function readRoster(pasted: string): Roster {
  const said: string[] = [];
  const all = pasted
    .split(/[\n\r\t,，、;；]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (all.length > CARD_COUNT)
    said.push(`卡片只有${CARD_COUNT}张：名单上有${all.length}个人，从第${CARD_COUNT + 1}个起没有卡。`);
  const names = all.slice(0, CARD_COUNT).map((name) => {
    const characters = [...name];
    if (characters.length <= NAME_LENGTH) return name;
    said.push(`名字太长，只留前${NAME_LENGTH}个字：${characters.slice(0, 12).join('')}…`);
    return characters.slice(0, NAME_LENGTH).join('');
  });
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  if (twice.length > 0) said.push(`有重名：${twice.join('、')}。卡号不同，分得清。`);
  return { names, said };
}
