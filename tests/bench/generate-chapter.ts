import { SECTION_KEYS } from '../../src/course/sections.ts';
import { Writer } from './sentences.ts';

type Data = Record<string, unknown>;

function chapterData(slug: string, w: Writer): Data {
  return {
    title: `生成章 ${slug}`,
    summary: w.sentence(),
    objectives: ['say', 'ask', 'keep'].map((id) => ({ id, text: `说得出${w.sentence()}` })),
    sections: Object.fromEntries(
      SECTION_KEYS.map((key) => [key, { origin: 'course', alone: 4, class: 8, notes: [w.sentence()] }]),
    ),
    terms: [{ term: `术语${slug}`, meaning: w.sentence(), section: 'technique' }],
    sources: [
      { title: null, author: null, publication: '生成文集', date: '2020-02', made: '全部由程序生成。' },
    ],
  };
}

function keyPoints(slug: string, w: Writer): { keyPoints: { id: string; rule: string; why: string }[] } {
  return {
    keyPoints: [1, 2, 3, 4, 5].map((n) => ({
      id: `${slug}-point-${n}`,
      rule: `要点${n}，先听完。`,
      why: w.paragraph(2),
    })),
  };
}

function questions(points: string[], w: Writer): Data[] {
  const sections = ['case', 'technique', 'insight', 'key-points'];
  const options = (right: number) =>
    ['a', 'b', 'c', 'd'].map((id, i) => ({
      id,
      text: `“${w.sentence()}”`,
      why: w.paragraph(2),
      ...(i < right ? { correct: true } : {}),
    }));
  const parts = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      id: `i${i + 1}`,
      text: `${w.sentence()}（${i + 1}）`,
      why: w.sentence(),
    }));
  const kinds: Data[] = [
    { kind: 'single-choice', options: options(1) },
    { kind: 'multiple-choice', options: options(2) },
    { kind: 'true-false', answer: true, whyTrue: w.paragraph(2), whyFalse: w.paragraph(2) },
    { kind: 'ordering', items: parts(4) },
    {
      kind: 'matching',
      pairs: parts(3).map(({ id, text, why }) => ({
        id,
        left: text,
        right: `${w.sentence()}（${id}）`,
        why,
      })),
      extras: [{ id: 'x1', text: `多余的一项。${w.sentence()}`, why: w.sentence() }],
    },
    {
      kind: 'fill-blank',
      passage: '先说[[who]]，再说[[what]]。',
      blanks: [
        {
          id: 'who',
          answers: ['人', '客户'],
          why: w.sentence(),
          near: [{ answer: '理', why: w.sentence() }],
        },
        { id: 'what', answers: ['事', '问题'], why: w.sentence() },
      ],
    },
    {
      kind: 'sorting',
      groups: [
        { id: 'trifle', label: '小事' },
        { id: 'urgent', label: '急事' },
      ],
      items: parts(5).map((part, i) => ({ ...part, group: i % 2 ? 'trifle' : 'urgent' })),
    },
    {
      kind: 'hotspot',
      lines: parts(5).map((part, i) => ({
        ...part,
        speaker: i % 2 ? '客服' : '客户',
        ...(i === 3 ? { correct: true } : {}),
      })),
    },
    {
      kind: 'short-answer',
      reference: w.paragraph(3),
      points: [1, 2, 3].map((n) => ({ id: `p${n}`, text: w.sentence() })),
    },
  ];
  return Array.from({ length: 16 }, (_, i) => ({
    id: `q-${i + 1}`,
    section: sections[i % 4],
    keyPoint: points[i % points.length],
    reread: { section: 'technique', heading: '第二步怎么走' },
    stem: `第${i + 1}题：${w.sentence()}`,
    ...kinds[i % kinds.length],
  }));
}

function rolePlay(points: string[], w: Writer): Data {
  const endings = ['won-back', 'calmed', 'lost'];
  const node = (i: number) => ({
    id: `n${i + 1}`,
    customer: w.paragraph(2),
    best: `n${i + 1}-a`,
    choices: ['a', 'b', 'c'].map((c, k) => ({
      id: `n${i + 1}-${c}`,
      reply: w.sentence(),
      mood: Math.min(10, 8 - Math.floor(i / 2) + k),
      keyPoint: points[(i + k) % points.length],
      why: w.sentence(),
      next: i < 11 ? `n${i + 2}` : endings[k],
    })),
  });
  const card = () => ({ brief: w.paragraph(3), lines: [w.sentence()] });
  return {
    title: '生成的通话',
    setting: w.paragraph(2),
    customer: { name: '客户', who: w.sentence(), mood: 8 },
    agent: { name: '客服', who: w.sentence() },
    start: 'n1',
    nodes: Array.from({ length: 12 }, (_, i) => node(i)),
    endings: endings.map((kind) => ({
      id: kind,
      kind,
      title: `结局${kind}`,
      customer: w.sentence(),
      afterwards: w.sentence(),
    })),
    class: {
      scene: w.paragraph(2),
      minutes: 8,
      customer: card(),
      agent: card(),
      observer: { ...card(), checklist: [1, 2, 3, 4, 5].map((n) => ({ id: `c${n}`, text: w.sentence() })) },
      debrief: [1, 2].map((n) => ({ id: `debrief-${n}`, text: `复盘${n}：${w.sentence()}` })),
    },
  };
}

function game(w: Writer): Data {
  return {
    title: '生成的游戏',
    purpose: w.sentence(),
    props: ['便签 20 张', '计时器 1 个'],
    people: { count: '8 人', groupSize: 2, grouping: w.sentence() },
    rules: [w.sentence(), w.sentence()],
    steps: [1, 2, 3].map((n) => ({
      id: `s${n}`,
      title: `第 ${n} 步`,
      minutes: 5,
      text: w.paragraph(2),
      trainer: w.sentence(),
      swap: n === 3,
    })),
    debrief: [1, 2].map((n) => ({ id: `d${n}`, question: w.sentence(), listen: w.sentence() })),
  };
}

function tools(w: Writer): Data {
  const tool = (kind: string) => ({
    id: kind,
    kind,
    section: 'technique',
    title: w.sentence(),
    intro: w.sentence(),
  });
  const several = <T>(count: number, make: (n: number) => T) =>
    Array.from({ length: count }, (_, i) => make(i + 1));
  const steps = ['sorry', 'days', 'plan', 'again'];
  return {
    tools: [
      {
        ...tool('four-step-apology'),
        seconds: 60,
        steps: steps.map((id) => ({ id, title: `步骤${id}`, does: w.sentence() })),
        complaints: several(2, (n) => ({
          id: `complaint-${n}`,
          title: `投诉${n}`,
          situation: w.sentence(),
          customer: w.sentence(),
          reference: steps.map((step) => ({ step, say: w.sentence() })),
        })),
      },
      {
        ...tool('turning-the-tables'),
        events: several(1, (n) => ({
          id: `event-${n}`,
          title: w.sentence(),
          ours: [w.sentence(), w.sentence()],
          theirs: [w.sentence(), w.sentence()],
        })),
        matters: several(8, (n) => ({
          id: `matter-${n}`,
          text: w.sentence(),
          meaning: n % 2 ? 'trifle' : 'emergency',
          why: w.sentence(),
        })),
      },
    ],
  };
}

function prose(w: Writer): Record<string, string> {
  const blocks = (n: number) => Array.from({ length: n }, () => w.paragraph()).join('\n\n');
  const question = (id: string, poor = '') =>
    `---\nquestions:\n  - id: ${id}\n    text: 写下你的话：${w.sentence()}\n${poor}---\n\n`;
  return {
    'case.mdx': `${blocks(4)}\n\n<Timeline>\n  <Moment when="第一天早上" title="来电">\n\n  ${w.sentence()}\n\n  </Moment>\n  <Moment when="第二天" title="回访">\n\n  ${w.sentence()}\n\n  </Moment>\n</Timeline>\n\n<Dialogue>\n  <Line by="客户" mood="急">${w.sentence()}</Line>\n  <Line by="客服">${w.sentence()}</Line>\n</Dialogue>\n\n${blocks(3)}\n`,
    'technique.mdx': `${question('rewrite-1', `    poor: ${w.sentence()}\n`)}${blocks(2)}\n\n### 第二步怎么走\n\n<Steps>\n  <Step title="听完">\n\n  ${w.sentence()}\n\n  </Step>\n  <Step title="复述">\n\n  ${w.sentence()}\n\n  </Step>\n</Steps>\n\n<Compare moment="${w.sentence()}">\n  <Poor reply="${w.sentence()}">\n\n  ${w.paragraph(2)}\n\n  </Poor>\n  <Good reply="${w.sentence()}">\n\n  ${w.paragraph(2)}\n\n  </Good>\n</Compare>\n\n${blocks(2)}\n`,
    'insight.md': `${blocks(4)}\n`,
    'scenario.md': `${question('scenario-1')}${blocks(2)}\n`,
    'reflection.md': `${question('reflection-1')}${blocks(1)}\n`,
  };
}

/**
 * One chapter of the book's layout, every kind of question and every prose component in it.
 * @returns file name → data of a YAML file, or the text of a prose file
 */
export function generateChapter(slug: string, seed: number): Record<string, Data | string> {
  const w = new Writer(seed);
  const points = keyPoints(slug, w);
  const ids = points.keyPoints.map((point) => point.id);
  return {
    'chapter.yaml': chapterData(slug, w),
    'key-points.yaml': points,
    'quiz.yaml': { questions: questions(ids, w) },
    'role-play.yaml': rolePlay(ids, w),
    'game.yaml': game(w),
    'plan.yaml': {
      intro: w.sentence(),
      plans: ids
        .slice(0, 3)
        .map((keyPoint, i) => ({ id: `plan-${i + 1}`, if: w.sentence(), then: w.sentence(), keyPoint })),
      lookBack: { days: 14, question: w.sentence() },
    },
    'answers.yaml': {
      answers: ['rewrite-1', 'scenario-1', 'debrief-1', 'debrief-2', 'reflection-1'].map((question) => ({
        question,
        origin: 'course',
        answer: `${w.paragraph(3)}\n\n${w.paragraph(2)}`,
        points: [1, 2, 3].map((n) => ({ id: `${question}-p${n}`, text: w.sentence() })),
      })),
    },
    ...prose(w),
    'tools.yaml': tools(w),
  };
}
