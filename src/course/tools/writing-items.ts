import type { Tool, ToolOf } from '../../schemas/tools.ts';

/** One thing to write, and what the reference says of it. */
export interface WritingField {
  name: string;
  label: string;
  /** What it is for, in a sentence. */
  hint?: string;
  /** What stands beside it: the same moment told from our side. */
  beside?: string;
  reference: string;
}

/** A thing to tick with the writing: one of two. */
export interface WritingChoice {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  reference: string;
}

/** One step of a tool that is written: a moment, a complaint, an event, a frame. */
export interface WritingItem {
  id: string;
  title: string;
  when?: string;
  text?: string;
  /** The customer's own words. */
  quote?: string;
  choice?: WritingChoice;
  fields: WritingField[];
  /** What really happened, told with the reference. */
  afterwards?: string;
}

export type WritingKind = 'closing-the-loop' | 'four-step-apology' | 'turning-the-tables' | 'freeze-frame';
export type WritingTool = ToolOf<WritingKind>;

const PROMISED = [
  { value: 'yes', label: '许了诺' },
  { value: 'no', label: '没有许诺' },
] as const;

const ITEMS: { [K in WritingKind]: (tool: ToolOf<K>) => WritingItem[] } = {
  'closing-the-loop': ({ moments }) =>
    moments.map(({ id, when, what, promise, keeper, check, tell }) => ({
      id,
      title: when,
      text: what,
      choice: {
        name: 'promise',
        label: '这里许诺了没有',
        options: PROMISED,
        reference: promise ? `许了诺：${promise}` : '没有新的许诺。',
      },
      fields: [
        { name: 'keeper', label: '谁来守', hint: '没有许诺，就写这会儿谁该先开口', reference: keeper },
        { name: 'check', label: '何时查，查什么', reference: check },
        { name: 'tell', label: '在他来问以前，告诉他什么', reference: tell },
      ],
    })),
  'four-step-apology': ({ steps, complaints }) =>
    complaints.map(({ id, title, situation, customer, reference }) => ({
      id,
      title,
      text: situation,
      quote: customer,
      fields: steps.map((step, index) => ({
        name: step.id,
        label: `${index + 1}. ${step.title}`,
        hint: step.does,
        reference: reference[index]!.say,
      })),
    })),
  'turning-the-tables': ({ events }) =>
    events.map(({ id, title, ours, theirs }) => ({
      id,
      title,
      fields: ours.map((beside, index) => ({
        name: `moment-${index + 1}`,
        label: `第 ${index + 1} 刻，他那头`,
        beside,
        reference: theirs[index]!,
      })),
    })),
  'freeze-frame': ({ frames }) =>
    frames.map(({ id, when, title, happens, pressure, need, solution, fallback, runs }) => ({
      id,
      when,
      title,
      text: happens,
      fields: [
        { name: 'pressure', label: '他被什么压着', reference: pressure },
        { name: 'need', label: '客户真正要什么', reference: need },
        { name: 'solution', label: '方案', reference: solution },
        { name: 'fallback', label: '备用方案', reference: fallback },
      ],
      afterwards: runs,
    })),
};

/** What is written in a tool, step by step; the same shape for all kinds that are written. */
export function writingItems(tool: WritingTool): WritingItem[] {
  return (ITEMS[tool.kind] as (tool: Tool) => WritingItem[])(tool);
}
