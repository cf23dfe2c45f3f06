import { $trouble } from '../stores/trouble.ts';

/** Says what could not be kept, if anything. It is seldom, so who says it is loaded only then. */
export async function tellTrouble(): Promise<void> {
  if ($trouble.get()) (await import('./keeping.ts')).watchKeeping($trouble);
}
