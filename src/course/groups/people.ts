/** Who is to be put into groups, and what had to be done to the list to tell everybody apart. */
export interface People {
  /** One text a person, all different. */
  people: string[];
  /** What to tell who pasted the list; empty where nothing is to be told. */
  notes: string[];
}

/** As many as a hall holds; more are not read. */
export const MOST_PEOPLE = 1000;

/** A longer name is cut: nobody's is, but a paragraph pasted by mistake. */
export const LONGEST_NAME = 200;

/** Numbering of a list: `1.`, `12、`, `（3）`; not where more digits follow, which are staff numbers. */
const NUMBERING = /^\s*(?:[(（]\d{1,4}[)）]|\d{1,4}[.．、)）])\s*(?=[^\d\s])/;

const isHanName = (part: string) => /^\p{Script=Han}{2,4}$/u.test(part);

/** Names with only spaces between them are told apart where each is a Chinese name: 张三 李四, but not John Smith. */
function bySpaces(item: string): string[] {
  const parts = item.split(/\s+/u);
  return parts.length > 1 && parts.every(isHanName) ? parts : [parts.join(' ')];
}

const namesIn = (text: string) =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(NUMBERING, ''))
    .flatMap((line) => line.split(/[,，、;；\t|]+/))
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .flatMap(bySpaces);

/** Cuts by characters, not in the middle of one. */
function cut(name: string): string {
  const characters = [...name];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : name;
}

/** Adds （1）, （2）… to names that occur more than once. */
function toldApart(names: readonly string[], notes: string[]): string[] {
  const total = new Map<string, number>();
  for (const name of names) total.set(name.normalize(), (total.get(name.normalize()) ?? 0) + 1);
  const several = [...total].filter(([, count]) => count > 1);
  const taken = new Set([...total].filter(([, count]) => count === 1).map(([name]) => name));
  const next = new Map<string, number>();
  for (const [name, count] of several.slice(0, 5))
    notes.push(`有${count}个人都写作“${short(name)}”，后面加了号数。`);
  if (several.length > 5) notes.push(`另有${several.length - 5}个名字也重复，同样加了号数。`);
  return names.map((name) => {
    const key = name.normalize();
    if (total.get(key) === 1) return name;
    for (;;) {
      const at = (next.get(key) ?? 0) + 1;
      next.set(key, at);
      const told = `${name}（${at}）`;
      if (taken.has(told.normalize())) continue;
      taken.add(told.normalize());
      return told;
    }
  });
}

/** A name as a sentence can hold it: at most 12 characters. */
export function short(name: string): string {
  const characters = [...name];
  return characters.length > 12 ? `${characters.slice(0, 11).join('')}…` : name;
}

/** Reads a pasted list: a name a line, or between commas, 、, semicolons, tabs; numbering before a name goes. */
export function peopleIn(text: string): People {
  const notes: string[] = [];
  const names = namesIn(text);
  if (names.length > MOST_PEOPLE) notes.push(`名单有${names.length}个名字，只取了前${MOST_PEOPLE}个。`);
  const long = names.filter((name) => [...name].length > LONGEST_NAME).length;
  if (long > 0) notes.push(`${long}个名字超过${LONGEST_NAME}个字，截短了。看看是不是把别的文字也贴了进来。`);
  return { people: toldApart(names.slice(0, MOST_PEOPLE).map(cut), notes), notes };
}

/** So many people without names: 1号, 2号… `count` as it was typed. */
export function peopleOf(count: string): People {
  const plain = count
    .normalize('NFKC')
    .trim()
    .replace(/\s*[人个位]$/, '');
  if (!/^\d{1,6}$/.test(plain)) return { people: [], notes: ['人数写一个数，例如24。'] };
  const wanted = Number(plain);
  return {
    people: Array.from({ length: Math.min(wanted, MOST_PEOPLE) }, (_, at) => `${at + 1}号`),
    notes: wanted > MOST_PEOPLE ? [`最多分${MOST_PEOPLE}人，只取了${MOST_PEOPLE}人。`] : [],
  };
}
