import type { ToolKind } from '../../schemas/tools.ts';
import ContactReasons from './ContactReasons.astro';
import FlowExperiences from './FlowExperiences.astro';
import FourStepApology from './FourStepApology.astro';
import TurningTheTables from './TurningTheTables.astro';
import Writing from './Writing.astro';

/** How a kind of tool looks: complete as a form on paper, before and without script. */
export const VIEWS: Record<ToolKind, unknown> = {
  'closing-the-loop': Writing,
  'four-step-apology': FourStepApology,
  'turning-the-tables': TurningTheTables,
  'freeze-frame': Writing,
  'contact-reasons': ContactReasons,
  'flow-experiences': FlowExperiences,
};
