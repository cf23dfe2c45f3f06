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

/** What opens the reference of a tool that is written. */
export const COMPARE_LABELS: Record<WritingKind, string> = {
  'closing-the-loop': '写好了，对照参考',
  'four-step-apology': '写好了，对照参考',
  'turning-the-tables': '写好了，对照他那头',
  'freeze-frame': '继续播放，看后来怎样',
};
