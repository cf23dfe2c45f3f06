import { QUIZ_SECTION_KEYS } from '../../course/sections.ts';
import { gameFacts } from './game-facts.ts';
import { inSection, stub, yamlFile, type DraftPlan } from './writer.ts';

const WHY = '解释：客户听到的是什么';

function keyPointsFile({ keyPoints }: DraftPlan): string {
  return yamlFile('key-points', {
    keyPoints: keyPoints.map(({ id, from }) => ({
      id,
      rule: stub('一条要点，祈使句', from),
      why: stub('一两句为什么'),
    })),
  });
}

const parts = (count: number) => Array.from({ length: count }, (_, at) => 'abcdefg'[at]!);

/** Questions of several kinds in turn, so that an author has a form of each to fill. */
const KINDS = [
  (turn: number) => ({
    kind: 'single-choice',
    options: parts(4).map((id, at) => ({
      id,
      text: stub(`选项 ${id.toUpperCase()}`),
      ...(at === turn % 4 ? { correct: true } : {}),
      why: stub(WHY),
    })),
  }),
  () => ({ kind: 'true-false', answer: false, whyTrue: stub(WHY), whyFalse: stub(WHY) }),
  (turn: number) => ({
    kind: 'hotspot',
    lines: parts(4).map((id, at) => ({
      id,
      speaker: at % 2 === 0 ? '客户' : '客服',
      text: stub(`对话第 ${at + 1} 句`),
      ...(at === (turn % 2 === 0 ? 1 : 3) ? { correct: true } : {}),
      why: stub(WHY),
    })),
  }),
  () => ({
    kind: 'ordering',
    items: parts(3).map((id, at) => ({ id, text: stub(`第 ${at + 1} 步`), why: stub('为什么在这个位置') })),
  }),
  () => ({
    kind: 'short-answer',
    reference: stub('参考答案'),
    points: parts(2).map((id) => ({ id: `point-${id}`, text: stub('自评要点') })),
  }),
] as const;

function quizFile({ keyPoints }: DraftPlan): string {
  return yamlFile('quiz', {
    questions: keyPoints.map(({ id, from }, at) => {
      const section = QUIZ_SECTION_KEYS[at % QUIZ_SECTION_KEYS.length]!;
      return {
        id: `q-${at + 1}`,
        section,
        keyPoint: id,
        reread: { section },
        stem: stub('题干：遇到什么事，怎么做，为什么', from),
        ...KINDS[at % KINDS.length]!(at),
      };
    }),
  });
}

function rolePlayFile(plan: DraftPlan): string {
  const point = plan.keyPoints[0]!.id;
  const from = inSection(plan, 'role-play')[0];
  const question = plan.asked.find(({ section }) => section === 'role-play');
  const choice = (id: string, reply: string, mood: number, next: string) => ({
    id,
    reply: stub(reply),
    mood,
    keyPoint: point,
    why: stub('客户听成什么，后果是什么'),
    next,
  });
  const ending = (id: string, title: string) => ({
    id,
    kind: id,
    title: stub(title),
    customer: stub('客户最后说的话'),
    afterwards: stub('后来怎样'),
  });
  const card = (who: string) => ({ brief: stub(`${who}的底细：处境、目的、不说出口的担心`) });
  return yamlFile('role-play', {
    title: stub('这段对话的名字'),
    setting: stub('情境：什么时候、什么事、你手里有什么', from),
    customer: { name: '客户', who: stub('客户是什么人'), mood: 7 },
    agent: { name: '你', who: stub('学习者扮演的人') },
    ...(question ? { question: { id: question.id, text: stub('改写原文的问题', from) } } : {}),
    start: 'opening',
    nodes: [
      {
        id: 'opening',
        customer: stub('客户的第一句话；往下至少十二轮'),
        best: 'opening-best',
        choices: [
          choice('opening-best', '老手会说的话', 4, 'won-back'),
          choice('opening-middle', '说得过去的话', 6, 'calmed'),
          choice('opening-poor', '常听见、其实欠妥的话', 9, 'lost'),
        ],
      },
    ],
    endings: [ending('won-back', '赢回'), ending('calmed', '平息'), ending('lost', '失去')],
    class: {
      scene: stub('课堂演练的场面'),
      minutes: 8,
      customer: card('客户'),
      agent: card('客服'),
      observer: {
        ...card('观察员'),
        checklist: [1, 2, 3, 4].map((n) => ({ id: `check-${n}`, text: stub('看得见、听得见的一个行为') })),
      },
      debrief: [1, 2].map((n) => ({ id: `debrief-${n}`, text: stub('演完以后问三个人的问题') })),
    },
  });
}

function gameFile(plan: DraftPlan): string {
  const passages = inSection(plan, 'game');
  const facts = gameFacts(passages.map(({ text }) => text));
  const find = (name: string) => passages.find(({ text }) => text.startsWith(name));
  const minutes = Math.min(60, facts.minutes ?? 10);
  const step = (id: string, title: string, length: number) => ({
    id,
    title,
    minutes: length,
    text: stub('谁做什么', find('规则')),
    trainer: stub('讲师做什么、看什么'),
  });
  return yamlFile('game', {
    title: stub('游戏的名字'),
    purpose: stub('玩过以后人有什么不同', find('目的')),
    props: facts.props ?? [stub('道具，带数量；没有就写空列表')],
    people: {
      count: facts.people ?? stub('人数'),
      groupSize: Math.max(2, Math.min(12, facts.groupSize ?? 2)),
      grouping: stub('怎样分组，多出来的人做什么', find('方法')),
    },
    rules: [1, 2].map(() => stub('一条规则', find('规则'))),
    steps: [
      step('game-begin', '开场', 3),
      step('game-first-round', '第一轮', minutes),
      { ...step('game-second-round', facts.swap ? '互换再来' : '第二轮', minutes), swap: facts.swap },
    ],
    debrief: [1, 2].map((n) => ({
      id: `game-debrief-${n}`,
      question: stub('游戏后的讨论题'),
      listen: stub('好的回答里会出现什么'),
    })),
  });
}

function planFile(plan: DraftPlan): string {
  const [from] = inSection(plan, 'plan');
  return yamlFile('plan', {
    intro: stub('怎样用这一页', from),
    plans: plan.keyPoints.slice(0, 3).map(({ id }, at) => ({
      id: `plan-${at + 1}`,
      if: stub('情形，看得见、听得见'),
      then: stub('马上能做的一件事'),
      keyPoint: id,
    })),
    lookBack: { days: 14, question: stub('回头看时问自己的话') },
  });
}

function answersFile(plan: DraftPlan): string {
  const answers = plan.article.passages.filter(({ section }) => section === 'answers');
  const wanted = [
    { id: 'rewrite-1', answer: undefined },
    ...plan.asked.map(({ id, pair }) => ({ id, answer: pair?.answer })),
    ...['debrief-1', 'debrief-2'].map((id) => ({ id, answer: undefined })),
  ];
  return yamlFile('answers', {
    answers: wanted.map(({ id, answer }) => {
      const given = answer !== undefined && !answer.omitted;
      const from = answers.find(({ line }) => line === answer?.line);
      return {
        question: id,
        origin: given ? 'both' : 'course',
        answer: given
          ? stub('改写原文的答案', from)
          : stub(answer ? '原文“答案略”，由本课程给出' : '原文没有答案，由本课程给出'),
        points: [1, 2].map((n) => ({ id: `${id}-point-${n}`, text: stub('自评要点，一句话') })),
      };
    }),
  });
}

/** The data files of a draft but chapter.yaml: name → text. */
export function dataFiles(plan: DraftPlan): [string, string][] {
  return [
    ['key-points.yaml', keyPointsFile(plan)],
    ['quiz.yaml', quizFile(plan)],
    ['role-play.yaml', rolePlayFile(plan)],
    ['game.yaml', gameFile(plan)],
    ['plan.yaml', planFile(plan)],
    ['answers.yaml', answersFile(plan)],
  ];
}
