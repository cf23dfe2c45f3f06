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

/** How a kind of question looks: its form, and its answer with an explanation of every part. */
export const VIEWS = {
  'single-choice': { Form: ChoiceForm, Answer: ChoiceAnswer },
  'multiple-choice': { Form: ChoiceForm, Answer: ChoiceAnswer },
  'true-false': { Form: TrueFalseForm, Answer: TrueFalseAnswer },
  ordering: { Form: OrderingForm, Answer: OrderingAnswer },
  matching: { Form: MatchingForm, Answer: MatchingAnswer },
  'fill-blank': { Form: FillBlankForm, Answer: FillBlankAnswer },
  sorting: { Form: SortingForm, Answer: SortingAnswer },
  hotspot: { Form: HotspotForm, Answer: HotspotAnswer },
  'short-answer': { Form: ShortAnswerForm, Answer: ShortAnswerAnswer },
} satisfies Record<QuestionKind, { Form: unknown; Answer: unknown }>;
