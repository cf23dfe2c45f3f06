import { section, type SectionKey } from '../../course/sections.ts';
import { mannerOf, peopleIn } from './classify.ts';
import type { ArticleAnswer, ArticleQuestion, AskedKey } from './exercises.ts';
import { numberOf, sectionHeading, type SectionHeading } from './headings.ts';
import { passagesOf, type Passage } from './passages.ts';

/** A passage and the section it belongs to. */
export interface PlacedPassage extends Passage {
  /** Undefined for what belongs to no section: the head of the page, headings of chapters. */
  section: SectionKey | undefined;
  /** 案1, 法2 …: by which the draft's files refer to it. */
  label: string;
  /** The heading it stands under in the article. */
  under: string | undefined;
  /** Why it stands here, where no heading says so. */
  why: string | undefined;
}

export interface PlacedArticle {
  passages: PlacedPassage[];
  questions: ArticleQuestion[];
  answers: ArticleAnswer[];
}

const ASKED: readonly string[] = ['scenario', 'role-play', 'reflection'] satisfies AskedKey[];
const isAsked = (key: SectionKey | undefined): key is AskedKey => key !== undefined && ASKED.includes(key);

/** Sections of the book that end a list of answers: the next chapter begins. */
const BEGINNING: readonly (SectionKey | undefined)[] = [
  'objectives',
  'case',
  'technique',
  'insight',
  'key-points',
];

const OMITTED = /^\s*(答案)?略[。.]?\s*$|答案略/;
const LONGEST_TITLE = 40;

/** Names that say what a passage is also where they begin its line. */
const INLINE = new Set(['案例', '点评', '启示', '思考']);

const NUMBERED = /^(?:(\d{1,2})[.．、)）]|[（(]?([一二三四五六七八九十]{1,3})[)）、.])\s*(.*)$/s;
/** Not one inside quotation marks: that somebody asks in the story. */
const QUESTION_MARK = /[？?]$/;

const WHY = {
  story: '有人物、时间和转折，像故事',
  method: '讲做法',
  argument: '讲道理',
} as const;

const MANNER_SECTION = { story: 'case', method: 'technique', argument: 'insight' } as const;

class Placing {
  readonly article: PlacedArticle = { passages: [], questions: [], answers: [] };
  #section: SectionKey | undefined;
  #number: number | undefined;
  #under: string | undefined;
  #knownHeadings = false;
  readonly #counts = new Map<string, number>();
  #people = new Set<string>();

  place(passages: readonly Passage[]): PlacedArticle {
    this.#knownHeadings = passages.some(({ text }) => {
      const found = sectionHeading(text);
      return found?.key !== undefined && found.rest === '';
    });
    const lists = new Set(listItems(passages));
    passages.forEach((passage, at) => {
      this.#one(passage, at, lists.has(passage));
    });
    return this.article;
  }

  #one(passage: Passage, at: number, inList: boolean): void {
    const found = sectionHeading(passage.text);
    const isName = found && (found.rest === '' ? bare(passage) : this.#inline(found));
    if (found && isName && this.#heading(found, passage)) return;
    if (this.#section === 'answers') this.#answer(passage);
    else if (passage.kind === 'heading') {
      this.#under = passage.text.replace(/^#+\s*/, '');
      this.#keep(passage, undefined, '小标题');
    } else if (this.#section) this.#inSection(passage);
    else if (this.#knownHeadings || at === 0) this.#loose(passage);
    else if (inList) this.#keep(passage, 'technique', '成列的条目');
    else this.#byManner(passage);
  }

  /** A paragraph of an essay goes where what it does belongs. */
  #byManner(passage: Passage): void {
    const manner = mannerOf(passage.text, this.#people);
    this.#people = new Set(manner === 'story' ? [...this.#people, ...peopleIn(passage.text)] : []);
    this.#keep(passage, MANNER_SECTION[manner], WHY[manner]);
  }

  /** 方法：8人分成4组 describes a game, and does not begin a section. */
  #inline({ name, number }: SectionHeading): boolean {
    return name.length > 2 || number !== undefined || (this.#section !== 'game' && INLINE.has(name));
  }

  /** @returns whether the line is done with */
  #heading(found: SectionHeading, passage: Passage): boolean {
    const { key, name, number, rest, answers } = found;
    const inAnswers =
      this.#section === 'answers' && !(rest === '' && number === undefined && BEGINNING.includes(key));
    // Before any section: what the page was cut from, if it speaks of answers or does not begin with the first.
    const left =
      this.#section === undefined && rest !== '' && (answers || OMITTED.test(rest) || (number ?? 1) > 1);
    if ((inAnswers && key !== 'answers') || left) {
      this.#addAnswer(key, number, rest, passage);
      return true;
    }
    this.#section = key === undefined ? 'scenario' : key;
    this.#number = number;
    this.#under = name;
    if (rest !== '') this.#inSection({ ...passage, text: rest, kind: 'paragraph' });
    else this.#keep({ ...passage, kind: 'heading' }, undefined, '栏目名');
    return true;
  }

  #inSection(passage: Passage): void {
    const key = this.#section!;
    this.#keep(passage, key, undefined);
    if (!isAsked(key)) return;
    const [, digits, han, said] = NUMBERED.exec(passage.text) ?? [];
    const text = (said ?? passage.text).replace(/^(问题|思考|提问|任务)\s*[:：]\s*/, '');
    if (!QUESTION_MARK.test(text) && !/^(问题|任务)\s*[:：]/.test(passage.text)) return;
    const number = numberOf(digits ?? han) ?? this.#number;
    this.article.questions.push({ section: key, number, text, line: passage.line });
  }

  #answer(passage: Passage): void {
    const [, digits, han, said] = NUMBERED.exec(passage.text) ?? [];
    const last = this.article.answers.at(-1);
    const number = numberOf(digits ?? han);
    // A paragraph more of the answer before it.
    if (number === undefined && last) {
      last.text = `${last.text}\n\n${passage.text}`.trim();
      last.omitted = OMITTED.test(last.text);
      this.#keep(passage, 'answers', '接上一条答案');
    } else this.#addAnswer(undefined, number, said ?? passage.text, passage);
  }

  #addAnswer(key: SectionKey | undefined, number: number | undefined, text: string, passage: Passage): void {
    const asked = key === 'answers' ? undefined : key;
    this.article.answers.push({
      section: asked,
      number,
      text,
      line: passage.line,
      omitted: OMITTED.test(text),
    });
    this.#keep(passage, 'answers', undefined);
  }

  /** What stands before the first section: the head of the page, or an answer going on. */
  #loose(passage: Passage): void {
    if (this.article.answers.length > 0) this.#answer(passage);
    // The title, and what a reading site writes above it.
    else if (this.#knownHeadings || passage.text.length <= LONGEST_TITLE)
      this.#keep(passage, undefined, '页首');
    else this.#byManner(passage);
  }

  #keep(passage: Passage, key: SectionKey | undefined, why: string | undefined): void {
    const seal = key === undefined ? '外' : section(key).seal;
    const count = (this.#counts.get(seal) ?? 0) + (passage.kind === 'heading' ? 0 : 1);
    this.#counts.set(seal, count);
    const label = passage.kind === 'heading' ? '' : `${seal}${count}`;
    this.article.passages.push({ ...passage, section: key, label, under: this.#under, why });
  }
}

/** A short line that is nothing but the name. */
const bare = ({ text }: Passage) => text.length <= 14 && !/[。！？，]/.test(text);

/** Items that stand three or more in a row. */
function listItems(passages: readonly Passage[]): Passage[] {
  const runs: Passage[][] = [[]];
  for (const passage of passages) {
    if (passage.kind === 'item') runs.at(-1)!.push(passage);
    else runs.push([]);
  }
  return runs.filter((run) => run.length >= 3).flat();
}

/** Puts every passage of a restored article into the section it belongs to, and finds its questions and answers. */
export function placePassages(text: string): PlacedArticle {
  return new Placing().place(passagesOf(text));
}
