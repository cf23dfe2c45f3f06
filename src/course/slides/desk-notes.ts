import type { OutlinedChapter } from '../outline.ts';

/**
 * What only the trainer reads beside a slide of the role-play or the game: slide id → text. Slides that a text was
 * broken over (`ID-2`, `ID-3`) go with the first.
 */
export function deskNotes({ data }: Pick<OutlinedChapter, 'data'>): Record<string, string> {
  const { game, 'role-play': rolePlay } = data;
  return {
    'role-play-run': `观察员看这几样：${rolePlay.class.observer.checklist.map(({ text }) => text).join('；')}。`,
    ...Object.fromEntries(
      game.steps.flatMap(({ id, trainer }) => (trainer ? [[`game-step-${id}`, trainer]] : [])),
    ),
    ...Object.fromEntries(game.debrief.map(({ id, listen }) => [`game-debrief-${id}`, listen])),
  };
}
