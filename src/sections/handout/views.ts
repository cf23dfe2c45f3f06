import type { SectionKey } from '../../course/sections.ts';
import Game from './Game.astro';
import KeyPoints from './KeyPoints.astro';
import Objectives from './Objectives.astro';
import Plan from './Plan.astro';
import Prose from './Prose.astro';
import RolePlay from './RolePlay.astro';
import WritingSheet from './WritingSheet.astro';

/** How each section looks on the learner's handout; what is not here is not on it, the answers first of all. */
export const VIEWS: Partial<Record<SectionKey, unknown>> = {
  objectives: Objectives,
  case: WritingSheet,
  technique: WritingSheet,
  insight: WritingSheet,
  'key-points': KeyPoints,
  scenario: Prose,
  'role-play': RolePlay,
  reflection: Prose,
  game: Game,
  plan: Plan,
};
