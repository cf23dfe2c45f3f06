import { ContactReasonsTool } from './tool-contact-reasons.ts';
import { FlowExperiences } from './tool-flow-experiences.ts';

customElements.define('tool-contact-reasons', ContactReasonsTool);
customElements.define('tool-flow-experiences', FlowExperiences);
