import type { ReadableAtom } from 'nanostores';
import type { Trouble } from '../stores/trouble.ts';
import sheet from '../styles/keeping.css?url';
import { announce } from './announce.ts';
import { loadStyle } from './load-style.ts';

const WORDS: Record<Trouble, string> = {
  refused: '这台设备不让网页保存内容（可能开着无痕模式）。照样可以练，只是关掉页面以后，这次的作答不会留下。',
  full: '这台设备给网页的存储空间满了。照样可以练，只是这次的作答关掉页面就没有了；以前存下的都还在。',
  newer: '这里有一条由更新版本的页面存下的记录，原样没有动。照样可以练，只是这次的作答不会存进去。',
  damaged: '有一条以前的记录读不出来，已经原样另存，没有删除。这里可以重新做。',
};

let watching = false;

/**
 * Says once a page, in plain words, what is lost where the learner's work cannot be kept. Takes the store from
 * who calls: a module loaded this late that imports it makes the bundler give the store a file, and every page
 * a request, of its own.
 */
export function watchKeeping($trouble: ReadableAtom<Trouble | undefined>): void {
  if (watching) return;
  watching = true;
  const said = new Set<Trouble>();
  $trouble.subscribe((trouble) => {
    if (!trouble || said.has(trouble)) return;
    said.add(trouble);
    const note = document.createElement('div');
    note.className = 'keeping';
    const close = document.createElement('button');
    close.textContent = '知道了';
    close.addEventListener('click', () => note.remove());
    note.append(WORDS[trouble], close);
    void loadStyle(sheet).then(() => document.body.append(note));
    announce(WORDS[trouble]);
  });
}
