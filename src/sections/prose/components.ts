import type { ProseComponentName } from '../../course/prose-components.ts';
import Compare from './Compare.astro';
import Dialogue from './Dialogue.astro';
import FilmStrip from './FilmStrip.astro';
import Frame from './Frame.astro';
import Good from './Good.astro';
import Line from './Line.astro';
import Moment from './Moment.astro';
import Poor from './Poor.astro';
import ReadingOnly from './ReadingOnly.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Timeline from './Timeline.astro';

/** What an author may use in MDX without an import. */
export const proseComponents = {
  Compare,
  Dialogue,
  FilmStrip,
  Frame,
  Good,
  Line,
  Moment,
  Poor,
  ReadingOnly,
  Step,
  Steps,
  Timeline,
} satisfies Record<ProseComponentName, unknown>;
