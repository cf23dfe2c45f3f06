import type { QuestionOf, QuestionKind } from '../../../src/schemas/quiz.ts';
import { questionSchema } from '../../../src/schemas/quiz.ts';

const common = { section: 'case', keyPoint: 'listen', reread: { section: 'case' }, stem: '题干' };
const why = '解释';
const option = (id: string, correct = false) => ({
  id,
  text: `选项 ${id}`,
  why,
  ...(correct ? { correct } : {}),
});
const item = (id: string) => ({ id, text: `一项 ${id}`, why });

// `constructor` is an id the schema allows, and a name every object knows.
const raw: Record<QuestionKind, object> = {
  'single-choice': { options: [option('a'), option('b', true), option('constructor')] },
  'multiple-choice': { options: [option('a', true), option('b'), option('constructor', true), option('d')] },
  'true-false': { answer: false, whyTrue: why, whyFalse: why },
  ordering: { items: ['one', 'two', 'constructor', 'four'].map(item) },
  matching: {
    pairs: ['one', 'two', 'constructor'].map((id) => ({ id, left: `左 ${id}`, right: `右 ${id}`, why })),
    extras: [item('extra')],
  },
  'fill-blank': {
    passage: '先说[[who]]，再说[[constructor]]。',
    blanks: [
      { id: 'who', answers: ['人', 'the customer'], why, near: [{ answer: '理', why }] },
      { id: 'constructor', answers: ['99.9%'], why },
    ],
  },
  sorting: {
    groups: [
      { id: 'small', label: '小事' },
      { id: 'constructor', label: '急事' },
    ],
    items: ['one', 'two', 'three', 'four'].map((id, i) => ({
      ...item(id),
      group: i % 2 ? 'small' : 'constructor',
    })),
  },
  hotspot: {
    lines: ['one', 'two', 'three', 'four'].map((id, i) => ({
      id,
      speaker: '客服',
      text: id,
      why,
      correct: i === 2,
    })),
  },
  'short-answer': {
    reference: '参考',
    points: [
      { id: 'one', text: '一' },
      { id: 'two', text: '二' },
    ],
  },
};

/** A question of a kind, as quiz.yaml would give it. */
export function sample<K extends QuestionKind>(kind: K): QuestionOf<K> {
  return questionSchema.parse({ id: `sample-${kind}`, kind, ...common, ...raw[kind] }) as QuestionOf<K>;
}
