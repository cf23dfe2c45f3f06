/** Minutes as a clock that began at nought: 75 → `1:15`. */
export function clockFrom(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
