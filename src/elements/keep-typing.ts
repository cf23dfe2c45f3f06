/** Milliseconds without a key after which what was typed is kept. */
const PAUSE = 400;

/**
 * Keeps what is typed in a form as it is typed: after a pause, at a change of field, and before the page can go
 * away (a phone may never bring a hidden page back).
 */
export function keepTyping(form: HTMLElement, keep: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    keep();
  };
  const typed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(flush, PAUSE);
  };
  form.addEventListener('input', typed, { signal });
  form.addEventListener('change', flush, { signal });
  addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', flush, { signal });
  signal.addEventListener('abort', flush);
}
