import { FourStepApology } from './tool-four-step-apology.ts';
import { TurningTheTables } from './tool-turning-the-tables.ts';
import { WritingTool } from './tool-writing.ts';

customElements.define('tool-closing-the-loop', class extends WritingTool {});
customElements.define('tool-freeze-frame', class extends WritingTool {});
customElements.define('tool-four-step-apology', FourStepApology);
customElements.define('tool-turning-the-tables', TurningTheTables);
