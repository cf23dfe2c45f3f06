import { Camera, type CameraTrouble } from './camera.ts';
import type { Look, Seen } from './card-worker.ts';

export interface Watched {
  seen(seen: Seen): void;
  trouble(trouble: CameraTrouble): void;
}

const employ = () => new Worker(new URL('./card-worker.ts', import.meta.url), { type: 'module' });
let spare: Worker | undefined;

/** Fetches the worker before it is needed: a lesson goes on when the network is gone. */
export function prepareWorker(): void {
  spare ??= employ();
}

/** A camera whose pictures a worker looks at, one after the other. */
export class CardWatch {
  readonly camera = new Camera();
  readonly #task: Look['task'];
  readonly #to: Watched;
  #worker: Worker | undefined;
  #looking = false;
  #heard: AbortController | undefined;

  constructor(task: Look['task'], to: Watched) {
    this.#task = task;
    this.#to = to;
  }

  /** Opens the camera and begins to look; tells of what is in the way. */
  async start(deviceId?: string): Promise<boolean> {
    // The worker's file comes first: no request is made while the camera is on.
    this.#worker ??= this.#employ();
    const trouble = await this.camera.open(deviceId, () => this.#to.trouble('unplugged'));
    if (trouble) this.#to.trouble(trouble);
    else this.#look();
    return !trouble;
  }

  stop(): void {
    this.camera.close();
    // The next camera finds a worker ready, network or not; what this one still says is not heard.
    this.#heard?.abort();
    spare ??= this.#worker;
    this.#worker = undefined;
    this.#looking = false;
  }

  #employ(): Worker {
    const worker = spare ?? employ();
    spare = undefined;
    this.#heard = new AbortController();
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Seen>) => {
        this.#looking = false;
        this.#to.seen(data);
        this.camera.next(() => this.#look());
      },
      { signal: this.#heard.signal },
    );
    return worker;
  }

  async #look(): Promise<void> {
    if (this.#looking || !this.#worker) return;
    this.#looking = true;
    const picture = await this.camera.picture();
    const look: Look | undefined = picture && { task: this.#task, picture };
    if (look && this.#worker) this.#worker.postMessage(look, [look.picture]);
    else {
      this.#looking = false;
      if (this.#worker && this.camera.video.srcObject) this.camera.next(() => this.#look());
    }
  }
}
