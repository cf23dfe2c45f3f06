import { clockSound } from '../stores/clocks.ts';

let audio: AudioContext | undefined;

/** A page may sound only after somebody has done something on it: the first key or touch makes it ready. */
export function readySound(): void {
  const ready = () => {
    if (typeof AudioContext === 'undefined') return;
    audio ??= new AudioContext();
    if (audio.state === 'suspended') void audio.resume();
  };
  // Again after every sleep: a computer that wakes up has its sound suspended.
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, ready, { capture: true, passive: true });
}

/** Whether clocks ring here. */
export function soundOn(): boolean {
  return clockSound().$value.get()?.on ?? true;
}

/** Lets clocks ring, or not. */
export function setSound(on: boolean): void {
  clockSound().set({ on });
}

/** One stroke of a bell: a tone and its octave that die away. */
function stroke(context: AudioContext, at: number): void {
  for (const [frequency, loudness] of [
    [880, 0.35],
    [1760, 0.12],
  ] as const) {
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = frequency;
    gain.gain.setValueAtTime(loudness, at);
    gain.gain.exponentialRampToValueAtTime(0.001, at + 1.1);
    tone.connect(gain).connect(context.destination);
    tone.start(at);
    tone.stop(at + 1.2);
  }
}

const RINGING = 2000;

/** Rings three times, in one window only where two show the same clock. */
export async function ring(): Promise<void> {
  const context = audio;
  if (!soundOn() || context?.state !== 'running') return;
  const strokes = () => {
    for (const after of [0, 0.5, 1]) stroke(context, context.currentTime + after);
  };
  // Not on insecure addresses: there both ring.
  if (!('locks' in navigator)) return strokes();
  await navigator.locks.request('jiangxin:clock-rings', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    strokes();
    await new Promise((done) => setTimeout(done, RINGING));
  });
}
