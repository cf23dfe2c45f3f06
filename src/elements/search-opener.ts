/** Opens the search: by the button in the header, by `/` and by Ctrl or ⌘ K. Part of every page, so very small. */

const TYPED = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])';

/** Whether a key is meant for the page: nobody is typing or choosing a character by it. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event;
  if (isComposing || altKey || (target as Element).closest?.(TYPED)) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' && !shiftKey : key === '/';
}

/** Shows the dialog, or goes to the field where a page is all search; the reader can type at once. */
function open(event: Event): void {
  event.preventDefault();
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const onPage = document.querySelector<HTMLInputElement>('main search-box input');
  if (!onPage && !dialog?.open) dialog?.showModal();
  const field = onPage ?? dialog?.querySelector('input');
  field?.focus();
  field?.select();
}

addEventListener('keydown', (event) => {
  if (isShortcut(event)) open(event);
});

addEventListener('click', (event) => {
  const target = event.target as Element;
  // With a modifier the button is a link like any other.
  if (target.closest('[data-search-open]') && !event.ctrlKey && !event.metaKey && !event.shiftKey)
    open(event);
  // The dialog has no padding: a click on it and on nothing in it is one on its backdrop.
  if (target.id === 'search-dialog' || target.closest('.search-close'))
    target.closest<HTMLDialogElement>('dialog')?.close();
});
