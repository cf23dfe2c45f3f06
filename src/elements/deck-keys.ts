/** What a key of the deck, or a button of its bar, does. */
export type DeckAction = 'previous' | 'next' | 'black' | 'overview' | 'full-screen' | 'keys';

const ACTIONS: Record<string, DeckAction> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  p: 'previous',
  b: 'black',
  '.': 'black',
  o: 'overview',
  Escape: 'overview',
  f: 'full-screen',
  '?': 'keys',
  '？': 'keys',
};

/** What a key asks the deck for, if anything. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): DeckAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return ACTIONS[key.length === 1 ? key.toLowerCase() : key];
}

const FIELD = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a key is the deck's: not while somebody types, presses a button or has a dialog open. */
export function deckListens(event: KeyboardEvent): boolean {
  if (event.isComposing || document.querySelector('dialog[open]')) return false;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest(FIELD)) return false;
  // Closes the menu it was pressed in.
  if (event.key === 'Escape' && target.closest('details[open]')) return false;
  return !(target.closest('button, a, summary') && (event.key === ' ' || event.key === 'Enter'));
}
