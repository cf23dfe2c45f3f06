/** Why there is no picture. */
export type CameraTrouble = 'insecure' | 'refused' | 'none' | 'busy' | 'unplugged';

/** What a device offers beside the picture; not every browser's types know them. */
interface Extras {
  torch?: boolean;
  zoom?: { min: number; max: number; step: number };
}

/** Widest picture that is looked at, in pixels: more costs time and shows cards no better. */
const WIDTH = 1280;

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  return 'busy';
}

/** The camera that the trainer chose, as pictures. Nothing of them is kept and nothing leaves the page. */
export class Camera {
  readonly video = document.createElement('video');
  #track: MediaStreamTrack | undefined;

  constructor() {
    this.video.muted = true;
    this.video.playsInline = true;
  }

  /**
   * Opens a camera; the one at the back of a phone where none is named.
   *
   * @param lost called when the camera is pulled out
   * @returns what is in the way, or nothing
   */
  async open(deviceId: string | undefined, lost: () => void): Promise<CameraTrouble | undefined> {
    this.close();
    if (!isSecureContext || !navigator.mediaDevices) return 'insecure';
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: {
          width: { ideal: WIDTH },
          height: { ideal: 720 },
          ...(deviceId ? { deviceId: { exact: deviceId } } : { facingMode: { ideal: 'environment' } }),
        },
      });
      this.#track = stream.getVideoTracks()[0];
      this.#track?.addEventListener('ended', lost);
      this.video.srcObject = stream;
      await this.video.play();
      return undefined;
    } catch (error) {
      this.close();
      return troubleOf(error);
    }
  }

  close(): void {
    this.#track?.stop();
    this.#track = undefined;
    this.video.srcObject = null;
  }

  get deviceId(): string | undefined {
    return this.#track?.getSettings().deviceId;
  }

  /** Cameras to choose from; they have names only after one was allowed. */
  async others(): Promise<MediaDeviceInfo[]> {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter(({ kind }) => kind === 'videoinput');
  }

  get extras(): Extras {
    // Older browsers have no getCapabilities.
    return (this.#track?.getCapabilities?.() ?? {}) as Extras;
  }

  /** Turns the lamp on or off, or zooms; a device that cannot stays as it is. */
  async set(wish: { torch?: boolean; zoom?: number }): Promise<void> {
    await this.#track
      ?.applyConstraints({ advanced: [wish as MediaTrackConstraintSet] })
      .catch(() => undefined);
  }

  /** The picture now; `undefined` while there is none. */
  async picture(): Promise<ImageBitmap | undefined> {
    const { videoWidth, readyState } = this.video;
    if (videoWidth === 0 || readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return undefined;
    return await createImageBitmap(this.video, videoWidth > WIDTH ? { resizeWidth: WIDTH } : {}).catch(
      () => undefined,
    );
  }

  /** Calls back with the next picture that is new; at the latest soon, as cameras stall. */
  next(then: () => void): void {
    if (this.video.requestVideoFrameCallback) this.video.requestVideoFrameCallback(then);
    else setTimeout(then, 60);
  }
}
