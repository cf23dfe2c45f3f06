import { BackupDesk } from './backup-desk.ts';
import { MasteryOverview } from './mastery-overview.ts';

customElements.define('backup-desk', BackupDesk);
customElements.define('mastery-overview', MasteryOverview);
