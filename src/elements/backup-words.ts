import type { Merge } from '../course/backup/merge.ts';
import type { Fault } from '../course/backup/read-backup.ts';

/** Why a file was not taken in, and what to do; every one ends the same way. */
export const FAULTS: Record<Fault | 'too-big' | 'unreadable' | 'full' | 'refused', string> = {
  'not-ours': '这不是从“我的学习”里取出的文件。要选的文件名像“将心课堂-学习记录-….json”。',
  'cut-off': '这个文件只有前半截，可能没有下载完。回到原来的设备再取一次。',
  newer: '这个文件是更新版本的课程写的，这里还读不懂。刷新这一页，或者等这边的课程更新以后再试。',
  'other-course': '这是另一门课的记录，放进来对不上章。',
  'wrong-types': '这个文件的格式对，里面的内容却不对，可能被别的软件改过。',
  'too-big': '这个文件太大了，不会是学习记录（学习记录都在 20 MB 以内），没有打开它。',
  unreadable: '浏览器打不开这个文件。把它另存一份再试。',
  full: '这台设备给网页的空间不够放下这些记录。',
  refused: '这台设备不让网页保存内容（可能开着无痕模式），放不进来。',
};

/** Said after every fault. */
export const UNCHANGED = '这里原有的记录一条也没有动。';

/** What bringing a file in has done. */
export function broughtIn({ added, newer, kept, twins }: Merge): string {
  const parts = [
    added > 0 && `新添 ${added} 条`,
    newer > 0 && `${newer} 条换成了文件里更新的`,
    kept > 0 && `${kept} 条这里的更新或者一样，没有动`,
    twins > 0 && `${twins} 条两边同时改过，文件里的那份放在下面“另存的记录”里`,
  ].filter(Boolean);
  return `放进来了：${parts.join('；') || '文件里没有记录'}。`;
}
