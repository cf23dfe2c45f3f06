import './search-opener.ts';
import { followSettings } from './settings-follow.ts';

/**
 * The only script a page starts with: it loads an element's code when the element comes near the screen.
 * Tag → module that registers it.
 */
const reading = () => import('./reading-define.ts');
const home = () => import('./home-define.ts');
const tools = () => import('./tool-writing-define.ts');
const charts = () => import('./tool-charts-define.ts');
const writing = () => import('./writing-define.ts');
const definitions: Record<string, () => Promise<unknown>> = {
  'quiz-question': () => import('./quiz-question-define.ts'),
  'role-play': () => import('./role-play-define.ts'),
  'quiz-test': () => import('./quiz-test-define.ts'),
  'outline-nav': reading,
  'reading-place': reading,
  'objective-list': reading,
  'settings-menu': () => import('./settings-define.ts'),
  'reading-continue': home,
  'reading-progress': home,
  'outline-filter': () => import('./outline-filter-define.ts'),
  'tool-closing-the-loop': tools,
  'tool-four-step-apology': tools,
  'tool-turning-the-tables': tools,
  'tool-freeze-frame': tools,
  'tool-contact-reasons': charts,
  'tool-flow-experiences': charts,
  'writing-question': writing,
  'writing-take': writing,
  'search-box': () => import('./search-box-define.ts'),
  'backup-desk': () => import('./backup-define.ts'),
  'mastery-next': () => import('./mastery-define.ts'),
  'certificate-sheet': () => import('./certificate-define.ts'),
  'review-desk': () => import('./review-define.ts'),
  'plan-list': () => import('./plan-define.ts'),
  'plan-sheet': () => import('./plan-sheet-define.ts'),
  'card-ballot': () => import('./card-ballot-define.ts'),
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

for (const element of document.querySelectorAll(Object.keys(definitions).join())) near.observe(element);

// Whoever comes from a search, or got its address, is shown the words.
if (/\?q=/.test(location.search)) void import('./search-marks-show.ts');

// What a learner wrote is printed wherever on the page it stands: it must be there before anybody asks for paper.
const written = () => {
  for (const { localName } of document.querySelectorAll('.tool,writing-question,quiz-question'))
    void definitions[localName]?.();
};
for (const type of ['pointermove', 'keydown']) addEventListener(type, written, { once: true });

// Brings the store with it: what keeps anything then needs no request of its own for that.
followSettings();
