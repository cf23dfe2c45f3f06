/**
 * Over how many pages of one slide a question and its answer go. Text is never made smaller: what does not fit
 * comes on the next page. Measures are those of styles/room-vote.css, in px of the canvas of 1280×720; change
 * both together (tests/e2e/vote-fit.spec.ts measures every page in a browser).
 */
import type { Question } from '../../schemas/quiz.ts';
import { mostLines } from '../slides/text-width.ts';
import { answerBlocks, askBlocks, type Block } from './blocks.ts';

/** Height for stem and options; width is 1136. */
const ROOM = 530;
/** The stem: 34 px in lines of 33 characters. */
const STEM = { measure: 33, lineHeight: 50, after: 18 };
/** An option: 28 px, beside its letter and the field for its hands. */
const OPTION = { measure: 31, lineHeight: 40, around: 20, least: 64 };
/** One of two columns, 28 px. */
const COLUMN = 15;
/** A bar of the comparison: text in a narrow column, two bars beside it. */
const RESULT = { measure: 18, lineHeight: 40, around: 22, least: 106 };
/** An explanation: the option again, 28 px, beside its verdict; then why, 32 px. */
const ANSWER = { text: 30, textHeight: 40, why: 32, whyHeight: 48, around: 36 };

export interface VotePage {
  /** Whether the stem stands above. */
  stem: boolean;
  blocks: Block[];
}

export interface VotePages {
  ask: VotePage[];
  /** Only where a room votes: options with the bars of both votes. */
  results: VotePage[];
  answer: VotePage[];
}

const optionHeight = ({ text, side }: Block) =>
  Math.max(OPTION.least, mostLines(text, side ? COLUMN : OPTION.measure) * OPTION.lineHeight + OPTION.around);

const resultHeight = ({ text }: Block) =>
  Math.max(RESULT.least, mostLines(text, RESULT.measure) * RESULT.lineHeight + RESULT.around);

const answerHeight = ({ text, why }: Block) =>
  mostLines(text, ANSWER.text) * ANSWER.textHeight +
  (why ? mostLines(why, ANSWER.why) * ANSWER.whyHeight : 0) +
  ANSWER.around;

/**
 * Blocks over as few pages as they need, and no page much fuller than another.
 * @param most blocks on a page
 */
function fill(
  blocks: readonly Block[],
  height: (block: Block) => number,
  room: number,
  most = 99,
): Block[][] {
  const pack = (limit: number) => {
    const pages: Block[][] = [];
    let left = 0;
    for (const block of blocks) {
      const needs = height(block);
      if (pages.length === 0 || needs > left || pages.at(-1)!.length >= limit) {
        pages.push([]);
        left = room;
      }
      pages.at(-1)!.push(block);
      left -= needs;
    }
    return pages;
  };
  const fewest = pack(most);
  const even = pack(Math.min(most, Math.ceil(blocks.length / Math.max(1, fewest.length))));
  return even.length === fewest.length ? even : fewest;
}

const sum = (blocks: readonly Block[]) => blocks.reduce((all, block) => all + optionHeight(block), 0);

/** Two columns stand side by side where they fit. */
function columnsFit(blocks: readonly Block[], room: number): boolean {
  const column = (side: 'left' | 'right') => sum(blocks.filter((block) => block.side === side));
  return blocks.some(({ side }) => side) && Math.max(column('left'), column('right')) <= room;
}

function pagesOf(blocks: Block[], room: number): Block[][] {
  if (columnsFit(blocks, room)) return [blocks];
  // What is matched never shares a page unless all of it does.
  return [undefined, 'left', 'right'].flatMap((side) =>
    fill(
      blocks.filter((block) => block.side === side),
      optionHeight,
      room,
    ),
  );
}

/** All pages of a question. */
export function votePages(question: Question): VotePages {
  const asked = askBlocks(question);
  const bare = (pages: Block[][]) => pages.map((blocks): VotePage => ({ stem: false, blocks }));
  const stem = mostLines(question.stem, STEM.measure) * STEM.lineHeight + STEM.after;
  // Read out anyway: where not all fits under the stem, it comes first, alone.
  const ask =
    pagesOf(asked, ROOM - stem).length <= 1
      ? [{ stem: true, blocks: asked }]
      : [{ stem: true, blocks: [] }, ...bare(pagesOf(asked, ROOM))];
  const voted = asked.some(({ option }) => option);
  const results = voted ? bare(fill(asked, resultHeight, ROOM)) : [];
  const height = asked.reduce((all, block) => all + resultHeight(block), stem);
  if (results.length === 1 && height <= ROOM) results[0]!.stem = true;
  const most = question.kind === 'short-answer' ? 99 : 3;
  return { ask, results, answer: bare(fill(answerBlocks(question), answerHeight, ROOM, most)) };
}
