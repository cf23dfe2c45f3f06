import type { ArticleMetadata } from '../metadata.ts';
import { dateIn } from './dates.ts';

/** What pages write before and after an article about it: label → what it tells. */
const LABELS = {
  author: ['作者', '文', '撰文', '撰稿', '供稿', '作者姓名'],
  authorNote: ['作者单位', '作者简介'],
  publication: ['文章来源', '来源', '信息来源', '稿件来源', '稿源', '出处', '原载', '转自', '摘自', '选自'],
  date: ['发布时间', '发布日期', '发表时间', '发表日期', '更新时间', '录入时间', '添加时间', '时间', '日期'],
  people: ['责任编辑', '编辑', '责编', '校对', '审核'],
  counts: [
    '点击数',
    '点击量',
    '点击',
    '浏览次数',
    '浏览量',
    '浏览',
    '阅读次数',
    '阅读量',
    '阅读',
    '访问量',
    '人气',
    '评论',
  ],
  other: ['字号', '字体', '关键词', '标签'],
} as const;

type Kind = keyof typeof LABELS;

const KINDS = new Map<string, Kind>(
  (Object.keys(LABELS) as Kind[]).flatMap((kind) => LABELS[kind].map((label) => [label, kind] as const)),
);

const names = [...KINDS.keys()].sort((a, b) => b.length - a.length).join('|');

/** A label at the start or after a space or bar, and what stands between it and the next. */
const LABELLED = new RegExp(`(?<=^|[\\s|｜【（(])(${names})\\s*[:：]\\s*`, 'g');

const LONGEST = 120;
const LONGEST_VALUE = 40;

/** A line about an article: who, whence, when, how often clicked. */
export interface Credit {
  labels: number;
  metadata: Partial<ArticleMetadata>;
}

const bare = (value: string) => value.replace(/[\s|｜】）)】;；,，]+$/, '').trim();

/** 夏芳; 李某、王某 */
const NAME = /^[\p{Script=Han}·]{2,6}([、\s][\p{Script=Han}·]{2,6}){0,3}$/u;

/** Reads a line as credits; undefined where anything on it is something else. */
export function creditLine(line: string): Credit | undefined {
  if (line.length === 0 || line.length > LONGEST) return undefined;
  const found = [...line.matchAll(LABELLED)];
  const before = line.slice(0, found[0]?.index ?? line.length).replace(/[【（(\s]+$/, '');
  const leadingDate = dateIn(before);
  const onlyDate = /^[\d\s年月日时分秒:：./-]+$/.test(before);
  if (before !== '' && !(leadingDate && onlyDate)) return undefined;
  if (found.length === 0 && !leadingDate) return undefined;
  const metadata: Partial<ArticleMetadata> = leadingDate ? { date: leadingDate } : {};
  for (const [at, match] of found.entries()) {
    const kind = KINDS.get(match[1]!)!;
    const value = bare(line.slice(match.index + match[0].length, found[at + 1]?.index ?? line.length));
    if (value.length > LONGEST_VALUE || /[。！？!?]/.test(value)) return undefined;
    if (kind === 'date') {
      const date = dateIn(value);
      if (!date) return undefined;
      metadata.date ??= date;
    } else if (kind === 'author') {
      if (!NAME.test(value)) return undefined;
      metadata.author ??= value;
    } else if (kind === 'counts') {
      if (!/^\d*\s*次?$/.test(value)) return undefined;
    } else if ((kind === 'publication' || kind === 'authorNote') && value !== '') metadata[kind] ??= value;
  }
  return { labels: found.length + (leadingDate ? 1 : 0), metadata };
}

/** 本文刊载于《客户世界》2006年10月刊；作者为某公司高级讲师。 */
const PUBLISHED =
  /^[（(]?(?:本文|此文|原文|文章)?(?:刊载|刊登|发表|原载|刊发|刊|载|摘自|选自)(?:于|自)?\s*(《[^》]{1,30}》)([^。]{0,40})/;
const WRITTEN = /作者(?:系|为|是|单位[:：])\s*([^。；;）)]{2,40})/;

/** The sentence at an article's end that says where it was printed. */
export function imprintLine(line: string): Credit | undefined {
  const found = PUBLISHED.exec(line);
  if (!found || line.length > LONGEST) return undefined;
  const note = WRITTEN.exec(line)?.[1]?.trim() ?? null;
  return {
    labels: 2,
    metadata: { publication: found[1]!, date: dateIn(found[2] ?? '') ?? null, authorNote: note },
  };
}
