import { announce } from './announce.ts';
import { eachClock } from './clock-keeper.ts';
import { readySound, ring } from './clock-sound.ts';

let begun = false;

/** Rings and says what happens to the clocks of this page: the last minute and the end, nothing in between. */
export function heraldClocks(): void {
  if (begun) return;
  begun = true;
  readySound();
  const { signal } = new AbortController();
  eachClock((keeper) =>
    keeper.follow((event) => {
      if (event === 'last-minute') announce(`${keeper.label}：还有1分钟。`);
      if (event === 'over') void ring();
      if (event === 'over') announce(`${keeper.label}：时间到。`);
      if (event === 'over-late') announce(`${keeper.label}：电脑睡着的时候，时间已经到了。`);
    }, signal),
  );
}
