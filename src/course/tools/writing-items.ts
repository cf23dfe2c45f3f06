import type { Tool, ToolOf } from '../../schemas/tools.ts';

/** One thing to write, and what the reference says of it. */
export interface WritingField {
  label: string;
  /** What it is for, in a sentence. */
  hint?: string;
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
  /** In the order of `fieldNames`. */
  fields: WritingField[];
  /** What really happened, told with the reference. */
  afterwards?: string;
}

export type WritingKind = 'closing-the-loop' | 'four-step-apology' | 'turning-the-tables' | 'freeze-frame';
export type WritingTool = ToolOf<WritingKind>;

/** Whether a promise was made is ticked, everything else is written. */
export const CHOICES: Record<string, Record<string, string>> = {
  promise: { yes: '许了诺', no: '没有许诺' },
};

const ITEMS: { [K in WritingKind]: (tool: ToolOf<K>) => WritingItem[] } = {
  'closing-the-loop': ({ moments }) =>
    moments.map(({ id, when, what, promise, keeper, check, tell }) => ({
      id,
      title: when,
      text: what,
      fields: [
        { label: '这里许诺了没有', reference: promise ? `许了诺：${promise}` : '没有新的许诺。' },
        { label: '谁来守', hint: '没有许诺，就写这会儿谁该先开口', reference: keeper },
        { label: '何时查，查什么', reference: check },
        { label: '在他来问以前，告诉他什么', reference: tell },
      ],
    })),
  'four-step-apology': ({ steps, complaints }) =>
    complaints.map(({ id, title, situation, customer, reference }) => ({
      id,
      title,
      text: situation,
      quote: customer,
      fields: steps.map((step, index) => ({
        label: `${index + 1}. ${step.title}`,
        hint: step.does,
        reference: reference[index]!.say,
      })),
    })),
  'turning-the-tables': ({ events }) =>
    events.map(({ id, title, ours, theirs }) => ({
      id,
      title,
      fields: ours.map((label, index) => ({ label, reference: theirs[index]! })),
    })),
  'freeze-frame': ({ frames }) =>
    frames.map(({ id, when, title, happens, pressure, need, solution, fallback, runs }) => ({
      id,
      when,
      title,
      text: happens,
      fields: [
        { label: '他被什么压着', reference: pressure },
        { label: '客户真正要什么', reference: need },
        { label: '方案', reference: solution },
        { label: '备用方案', reference: fallback },
      ],
      afterwards: runs,
    })),
};

/** What is written in a tool, step by step; the same shape for all kinds that are written. */
export function writingItems(tool: WritingTool): WritingItem[] {
  return (ITEMS[tool.kind] as (tool: Tool) => WritingItem[])(tool);
}

/** The permanent names of the fields of every step, in their order: what is written is kept under them. */
export function fieldNames(tool: WritingTool): string[] {
  switch (tool.kind) {
    case 'closing-the-loop':
      return ['promise', 'keeper', 'check', 'tell'];
    case 'freeze-frame':
      return ['pressure', 'need', 'solution', 'fallback'];
    case 'four-step-apology':
      return tool.steps.map(({ id }) => id);
    case 'turning-the-tables': {
      const most = Math.max(...tool.events.map(({ ours }) => ours.length));
      return Array.from({ length: most }, (_, index) => `moment-${index + 1}`);
    }
  }
}
