import { href } from '../links.ts';
import type { MarkedPoint } from '../stores/self-marks.ts';

type Points = Record<string, [id: string, keyPoint: string][]>;
const loading = new Map<string, Promise<Points>>();

async function load(slug: string): Promise<Points> {
  const answer = await fetch(href(`/chapters/${slug}/points.json`));
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Points;
}

/** The points of a question's reference answer, none marked; none where they cannot be had. */
export async function pointsOf(slug: string, question: string): Promise<MarkedPoint[]> {
  const points = loading.get(slug) ?? load(slug);
  loading.set(slug, points);
  try {
    const all = await points;
    return (all[question] ?? []).map(([id, keyPoint]) => ({ id, keyPoint, marked: false, at: 0 }));
  } catch {
    // Perhaps the line is back next time.
    loading.delete(slug);
    return [];
  }
}
