/**
 * The only script a page starts with: it loads an element's code when the element comes near the screen.
 * Tag → module that registers it.
 */
const definitions: Record<string, () => Promise<unknown>> = {
  'quiz-question': () => import('./quiz-question-define.ts'),
  'quiz-test': () => import('./quiz-test-define.ts'),
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void definitions[target.localName]?.();
    }
  },
  { rootMargin: '50%' },
);

for (const tag of Object.keys(definitions))
  for (const element of document.querySelectorAll(tag)) near.observe(element);
