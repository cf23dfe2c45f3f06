/** How a reading aloud went against the time it was planned for. */
export function paceWords(seconds: number, planned: number): string {
  const off = seconds - planned;
  if (Math.abs(off) <= planned * 0.15) return `念了 ${seconds} 秒，快慢正好。`;
  return off < 0
    ? `念了 ${seconds} 秒，比 ${planned} 秒快：句号那里停一停，等他应一声。`
    : `念了 ${seconds} 秒，比 ${planned} 秒慢：念不顺的地方，改到顺嘴再念一遍。`;
}
