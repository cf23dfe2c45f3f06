import type { QuestionKind } from '../../schemas/quiz.ts';
import ChoiceAnswer from './answers/Choice.astro';
import FillBlankAnswer from './answers/FillBlank.astro';
import HotspotAnswer from './answers/Hotspot.astro';
import MatchingAnswer from './answers/Matching.astro';
import OrderingAnswer from './answers/Ordering.astro';
import ShortAnswerAnswer from './answers/ShortAnswer.astro';
import SortingAnswer from './answers/Sorting.astro';
import TrueFalseAnswer from './answers/TrueFalse.astro';
import ChoiceForm from './forms/Choice.astro';
import FillBlankForm from './forms/FillBlank.astro';
import HotspotForm from './forms/Hotspot.astro';
import MatchingForm from './forms/Matching.astro';
import OrderingForm from './forms/Ordering.astro';
import ShortAnswerForm from './forms/ShortAnswer.astro';
import SortingForm from './forms/Sorting.astro';
import TrueFalseForm from './forms/TrueFalse.astro';

/**
 * How a kind of question looks: its form, and its answer with an explanation of every part. Live kinds have a
 * face in elements/quiz-faces.ts and are answered on the page; the others are read as text.
 */
export const VIEWS = {
  'single-choice': { Form: ChoiceForm, Answer: ChoiceAnswer, live: true },
  'multiple-choice': { Form: ChoiceForm, Answer: ChoiceAnswer, live: true },
  'true-false': { Form: TrueFalseForm, Answer: TrueFalseAnswer, live: true },
  ordering: { Form: OrderingForm, Answer: OrderingAnswer, live: true },
  matching: { Form: MatchingForm, Answer: MatchingAnswer, live: true },
  'fill-blank': { Form: FillBlankForm, Answer: FillBlankAnswer, live: true },
  sorting: { Form: SortingForm, Answer: SortingAnswer, live: true },
  hotspot: { Form: HotspotForm, Answer: HotspotAnswer, live: true },
  'short-answer': { Form: ShortAnswerForm, Answer: ShortAnswerAnswer, live: false },
} satisfies Record<QuestionKind, { Form: unknown; Answer: unknown; live: boolean }>;
