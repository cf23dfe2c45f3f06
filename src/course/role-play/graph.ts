import type { RolePlay, RolePlayChoice, RolePlayEnding } from '../../schemas/role-play.ts';

export type EndingKind = RolePlayEnding['kind'];

/** A reply that can be chosen, without its words. */
export type Choice = Pick<RolePlayChoice, 'id' | 'mood' | 'keyPoint' | 'sets' | 'next'>;

/** A turn of the customer's, without its words. */
export interface Turn {
  id: string;
  choices: readonly Choice[];
  /** The choice of the old hand. */
  best: string;
}

/** A role-play as what leads where. The page's script text and role-play.yaml are both read into it. */
export interface Graph {
  start: string;
  /** The customer's mood at the start. */
  mood: number;
  turns: ReadonlyMap<string, Turn>;
  endings: ReadonlyMap<string, EndingKind>;
}

/** The graph of role-play.yaml. */
export function graphOf({ start, customer, nodes, endings }: RolePlay): Graph {
  return {
    start,
    mood: customer.mood,
    turns: new Map(nodes.map((node) => [node.id, node])),
    endings: new Map(endings.map(({ id, kind }) => [id, kind])),
  };
}

/** The choice of a turn by its id. */
export function choiceOf(turn: Turn | undefined, id: string): Choice | undefined {
  return turn?.choices.find((choice) => choice.id === id);
}
