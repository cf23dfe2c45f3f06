import type { ToolKind } from '../../../schemas/tools.ts';
import ContactReasons from './ContactReasons.astro';
import FlowExperiences from './FlowExperiences.astro';
import FourStepApology from './FourStepApology.astro';
import Table from './Table.astro';
import TurningTheTables from './TurningTheTables.astro';

/** Each kind of method tool as a sheet to write on: what is given and room, no references. */
export const WORKSHEETS: Record<ToolKind, unknown> = {
  'closing-the-loop': Table,
  'four-step-apology': FourStepApology,
  'turning-the-tables': TurningTheTables,
  'freeze-frame': Table,
  'contact-reasons': ContactReasons,
  'flow-experiences': FlowExperiences,
};
