import { atom } from 'nanostores';
import type { Refusal } from './device.ts';

/** `newer`: kept by a newer version of the site, left alone. `damaged`: unreadable, set aside as it is. */
export type Trouble = Refusal | 'newer' | 'damaged';

/** What last went wrong with keeping the learner's work on this device. elements/keeping.ts says it, once. */
export const $trouble = atom<Trouble | undefined>();
