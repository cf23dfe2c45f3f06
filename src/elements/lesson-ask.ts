import type { Lesson } from '../course/lesson/lesson.ts';
import { button, make } from './make.ts';

/** `resume`: go on where it was left. `anew`: begin. `elsewhere`: another window has answered. */
export type Asked = 'resume' | 'anew' | 'elsewhere';

/** How long ago, as one says it. */
function agoWords(time: number): string {
  const minutes = Math.round(time / 60_000);
  if (minutes < 2) return '刚才';
  return minutes < 60 ? `${minutes} 分钟前` : `${Math.round(minutes / 60)} 小时前`;
}

/** Asks whether a lesson that was left goes on. A clicker's next key means yes: that loses nothing. */
export function askToResume(
  { index, count }: Lesson,
  ago: number,
  section: string,
  signal: AbortSignal,
): Promise<Asked> {
  return new Promise((answer) => {
    const dialog = make('dialog', { className: 'lesson-ask', 'aria-labelledby': 'lesson-ask' });
    const done = (what: Asked) => {
      dialog.remove();
      answer(what);
    };
    dialog.append(
      make('h2', { id: 'lesson-ask' }, '接着上次讲？'),
      make('p', {}, `上次讲到“${section}”，第 ${index + 1} 张，共 ${count} 张，${agoWords(ago)}。`),
      make('p', {}, '投票和计时都还在。重新开始的话，上次的投票结果另存，可以在讲师窗口下载。'),
      make(
        'p',
        { className: 'lesson-ask-buttons' },
        button('接着上次讲', () => done('resume'), 'lesson-resume'),
        button('重新开始', () => done('anew')),
      ),
    );
    dialog.addEventListener('cancel', () => done('resume'), { signal });
    dialog.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'PageDown') return;
        event.preventDefault();
        done('resume');
      },
      { signal },
    );
    signal.addEventListener('abort', () => done('elsewhere'));
    document.body.append(dialog);
    dialog.showModal();
  });
}
