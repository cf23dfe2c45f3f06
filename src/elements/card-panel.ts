import {
  answers,
  cardNumbers,
  close,
  doubled,
  emptyBallot,
  look,
  marks,
  missing,
  type Ballot,
} from '../course/cards/ballot.ts';
import type { Side } from '../course/cards/side.ts';
import { rosterEntry } from '../stores/roster.ts';
import sheet from '../styles/cards.css?url';
import { announce } from './announce.ts';
import type { CameraTrouble } from './camera.ts';
import { cameraControls } from './card-controls.ts';
import { CardPicture } from './card-picture.ts';
import { rosterFields, USUAL } from './card-roster.ts';
import { CardWatch } from './card-watch.ts';
import { DARK, progress, TROUBLE } from './card-words.ts';
import type { Seen } from './card-worker.ts';
import { loadStyle } from './load-style.ts';
import { button, make } from './make.ts';

export interface PanelOwner {
  /** Sides that stand for an option: the first two, three or all four. */
  sides: readonly Side[];
  /** What counts has changed. */
  changed(given: Map<number, Side>): void;
  /** The trainer took the cards in: nothing changes any more. */
  closed(given: Map<number, Side>): void;
}

/** Pictures between two sentences for who listens: a screen reader must not be talked over. */
const SAY_EVERY = 60;

/** The camera's picture, how many cards are read and who is missing; no side and no answer. */
export class CardPanel {
  readonly box = make('div', { className: 'card-panel' });
  readonly #owner: PanelOwner;
  readonly #watch = new CardWatch('cards', {
    seen: (seen) => this.#seen(seen),
    trouble: (trouble) => this.#trouble(trouble),
  });
  readonly #picture = new CardPicture(this.#watch.camera.video);
  readonly #status = make('p', { className: 'card-status' });
  readonly #controls = make('div', { className: 'card-controls' });
  readonly #roster = rosterEntry();
  readonly #open = button('打开相机', () => void this.#start());
  readonly #take = button('收票', () => this.#close(), 'button');
  #ballot: Ballot = emptyBallot;
  #last = '';

  constructor(owner: PanelOwner) {
    this.#owner = owner;
    this.#take.hidden = true;
    void loadStyle(sheet);
    this.box.append(
      this.#picture.box,
      this.#status,
      make('p', { className: 'card-buttons' }, this.#open, this.#take),
      this.#controls,
      ...rosterFields(this.#roster, () => this.#say(false)),
    );
    this.#picture.box.hidden = true;
    this.#status.textContent = '相机的画面只在这个页面里看，不保存，也不发出去。';
  }

  /** Ends everything, the camera first. */
  stop(): void {
    this.#watch.stop();
    this.#picture.box.hidden = true;
    this.#take.hidden = true;
    this.#open.hidden = false;
  }

  async #start(deviceId?: string): Promise<void> {
    this.#open.disabled = true;
    const opened = await this.#watch.start(deviceId);
    this.#open.disabled = false;
    if (!opened) return;
    this.#picture.box.hidden = false;
    this.#open.hidden = true;
    this.#take.hidden = false;
    this.#controls.replaceChildren(
      ...(await cameraControls(this.#watch.camera, (id) => void this.#start(id))),
    );
  }

  #seen({ sightings, width, height, light }: Seen): void {
    const known = sightings.map(({ side, ...rest }) =>
      side && this.#owner.sides.includes(side) ? { ...rest, side } : rest,
    );
    this.#ballot = look(this.#ballot, known);
    this.#picture.show(marks(this.#ballot, known), width, height);
    const given = answers(this.#ballot);
    const print = [...given].join();
    if (print !== this.#last) this.#owner.changed(given);
    this.#last = print;
    this.#say(light < DARK);
  }

  #say(dark: boolean): void {
    if (this.#ballot.pictures === 0) return;
    const { names = [], handedOut = USUAL } = this.#roster.$value.get() ?? {};
    const state = {
      counted: answers(this.#ballot).size,
      handedOut,
      missing: missing(this.#ballot, cardNumbers(handedOut)),
      doubled: doubled(this.#ballot),
      dark,
    };
    const text = progress(state, names);
    if (text === this.#status.textContent) return;
    this.#status.textContent = text;
    if (this.#ballot.pictures % SAY_EVERY === 0 || state.missing.length === 0) announce(text);
  }

  #trouble(trouble: CameraTrouble): void {
    this.stop();
    this.#status.textContent = TROUBLE[trouble];
    announce(TROUBLE[trouble]);
  }

  #close(): void {
    this.#ballot = close(this.#ballot);
    this.stop();
    const given = answers(this.#ballot);
    this.#status.textContent = `收好了，共${given.size}张。`;
    this.box.replaceChildren(this.#status);
    announce(this.#status.textContent);
    this.#owner.closed(given);
  }
}
