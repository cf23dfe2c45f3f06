/**
 * Where scores lie on a radar chart: the first straight up, then clockwise, further out the higher.
 * @param max the score at the rim
 */
export function radarPoints(
  scores: readonly number[],
  max: number,
  radius: number,
): { angle: number; radius: number; x: number; y: number }[] {
  return scores.map((score, index) => {
    const angle = (index / scores.length) * 2 * Math.PI;
    const distance = (Math.min(Math.max(score, 0), max) / max) * radius;
    return { angle, radius: distance, x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
  });
}

/** The place of the lowest score; the first of several. */
export function weakest(scores: readonly number[]): number {
  return scores.indexOf(Math.min(...scores));
}
