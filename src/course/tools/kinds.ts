import type { ToolKind } from '../../schemas/tools.ts';
import type { WritingKind } from './writing-items.ts';

/** What a kind of tool is called. */
export const KIND_LABELS: Record<ToolKind, string> = {
  'closing-the-loop': '闭环',
  'four-step-apology': '四步道歉',
  'turning-the-tables': '换位',
  'freeze-frame': '定格',
  'contact-reasons': '联络原因榜',
  'flow-experiences': '七种体验自评',
};

/** The words of a tool that is written step by step. */
export interface WritingWords {
  /** Measure word of a step: 上一格. */
  one: string;
  /** Name of the list of steps. */
  steps: string;
  /** What opens the reference. */
  compare: string;
}

export const WRITING_WORDS: Record<WritingKind, WritingWords> = {
  'closing-the-loop': { one: '一刻', steps: '时间线', compare: '写好了，对照参考' },
  'four-step-apology': { one: '一条', steps: '挑一条投诉', compare: '写好了，对照参考' },
  'turning-the-tables': { one: '一件', steps: '挑一件事', compare: '写好了，对照他那头' },
  'freeze-frame': { one: '一格', steps: '胶片', compare: '继续播放，看后来怎样' },
};
