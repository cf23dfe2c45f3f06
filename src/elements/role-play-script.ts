import type { Choice, EndingKind, Graph, Turn } from '../course/role-play/graph.ts';

/** What is said in a turn, by its choices' ids. */
export interface TurnWords {
  narration: string | undefined;
  customer: string;
  /** Choice → reply, its explanation, and the link to its key point. */
  choices: ReadonlyMap<string, { reply: string; why: string; keyPoint: HTMLAnchorElement }>;
}

export interface EndingWords {
  title: string;
  customer: string;
  afterwards: string;
}

/** A role-play as it stands on the page: what leads where, and what is said. */
export interface Script {
  graph: Graph;
  /** The customer's name. */
  customer: string;
  turns: ReadonlyMap<string, TurnWords>;
  endings: ReadonlyMap<string, EndingWords>;
}

const textOf = (parent: ParentNode, selector: string) =>
  parent.querySelector(selector)?.textContent?.trim() ?? '';

/** The text before an element's first child element: a reply before its outcome, a reason before its rule. */
const ownText = (element: Element) => element.firstChild?.textContent?.trim() ?? '';

/** The id behind a link to `#turn-…` or `#key-point-…`. */
const idOf = ({ hash }: HTMLAnchorElement, prefix: string) => hash.slice(1 + prefix.length);

function readTurn(item: HTMLElement): [Turn, TurnWords] {
  const replies = [...item.querySelectorAll<HTMLElement>('[data-choice]')];
  const reasons = [...item.querySelectorAll(':scope > details li')];
  const words: [string, { reply: string; why: string; keyPoint: HTMLAnchorElement }][] = [];
  const choices = replies.map((reply, at): Choice => {
    const { choice, mood, sets, if: flag } = reply.dataset;
    const keyPoint = reasons[at]!.querySelector('a')!;
    words.push([choice!, { reply: ownText(reply), why: ownText(reasons[at]!), keyPoint }]);
    const [to, otherwise] = [...reply.querySelectorAll('a')].map((link) => idOf(link, 'turn-'));
    return {
      id: choice!,
      mood: Number(mood),
      keyPoint: idOf(keyPoint, 'key-point-'),
      sets: sets?.split(' ') ?? [],
      next: flag === undefined ? to! : { if: flag, then: to!, else: otherwise! },
    };
  });
  const best = replies.find(({ dataset }) => 'best' in dataset)!.dataset['choice']!;
  const says = item.querySelector('.says')!;
  return [
    { id: item.id.slice('turn-'.length), choices, best },
    {
      narration: textOf(item, '.narration') || undefined,
      customer: says.lastChild!.textContent!.trim(),
      choices: new Map(words),
    },
  ];
}

/** Reads a role-play out of the text the server has written, so that no page carries its words twice. */
export function readScript(element: HTMLElement): Script {
  const { start, mood } = element.dataset;
  const turns = [...element.querySelectorAll<HTMLElement>('.turns > li')].map(readTurn);
  const endings = [...element.querySelectorAll<HTMLElement>('[data-ending]')].map(
    (ending): [string, EndingKind, EndingWords] => {
      const [customer, afterwards] = [...ending.querySelectorAll('dd p')];
      return [
        ending.id.slice('turn-'.length),
        ending.dataset['ending'] as EndingKind,
        {
          title: ending.querySelector('dt')!.lastChild!.textContent!.trim(),
          customer: customer!.textContent!.trim(),
          afterwards: afterwards!.textContent!.trim(),
        },
      ];
    },
  );
  return {
    graph: {
      start: start!,
      mood: Number(mood),
      turns: new Map(turns.map(([turn]) => [turn.id, turn])),
      endings: new Map(endings.map(([id, kind]) => [id, kind])),
    },
    customer: textOf(element, '.says > b'),
    turns: new Map(turns.map(([{ id }, words]) => [id, words])),
    endings: new Map(endings.map(([id, , words]) => [id, words])),
  };
}
