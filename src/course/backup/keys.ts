/** Kinds of entries that belong to no chapter. */
const PERSONAL = ['settings', 'learner'];

/** Entries that could not be kept under their own name: damaged ones, and twins (see merge.ts). */
const SET_ASIDE = ['damaged', 'twin'];

/** What a trainer's lesson keeps: state of a room and a day, people's names; nobody's work to take along. */
const LESSON = ['lesson', 'lesson-seen', 'lesson-record', 'vote', 'clock', 'clock-sound', 'groups', 'roster'];

/** What belongs to the device and goes nowhere else. */
const DEVICE = ['searches'];

/** What kind of entry lies under a key: `plan` of `plan/sincere-apology/own-1`. */
export function kindOf(key: string): string {
  return key.split('/', 1)[0]!;
}

/** The chapter an entry belongs to; `undefined` for what belongs to none, and for what is set aside. */
export function slugOf(key: string): string | undefined {
  const [kind, slug] = key.split('/');
  return PERSONAL.includes(kind!) || SET_ASIDE.includes(kind!) ? undefined : slug;
}

/** Whether an entry was set aside. */
export function isSetAside(key: string): boolean {
  return SET_ASIDE.includes(kindOf(key));
}

/** Whether an entry is a lesson's or the device's, and not the learner's work. */
export function isLesson(key: string): boolean {
  return [...LESSON, ...DEVICE].includes(kindOf(key));
}

/** Whether a text can be the key of an entry. */
export function isKey(key: string): boolean {
  return key.length <= 300 && /^[a-z][a-z0-9-]*(\/[\w.:~-]+)*$/i.test(key);
}
