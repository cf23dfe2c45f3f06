import type { SectionKey } from '../../course/sections.ts';
import Game from './Game.astro';
import KeyPoints from './KeyPoints.astro';
import Objectives from './Objectives.astro';
import Plan from './Plan.astro';
import Prose from './Prose.astro';
import RolePlay from './RolePlay.astro';

/** What the trainer's guide has of each section beside notes, pitfall and questions. */
export const VIEWS: Partial<Record<SectionKey, unknown>> = {
  objectives: Objectives,
  case: Prose,
  technique: Prose,
  insight: Prose,
  'key-points': KeyPoints,
  scenario: Prose,
  'role-play': RolePlay,
  reflection: Prose,
  game: Game,
  plan: Plan,
};
