import { SIDES, type Side } from '../course/cards/side.ts';
import { ANY_QUESTION, questionTag } from '../course/cards/transfer.ts';
import { handoverView } from './card-handover.ts';
import { CardPanel } from './card-panel.ts';
import { button, make } from './make.ts';

/**
 * `<card-ballot>`: reads a show of cards on a device of its own, mostly the trainer's phone, and hands the result
 * to the laptop. The address may name the question: `?chapter=…&question=…&round=1&options=3`.
 */
export class CardBallot extends HTMLElement {
  #panel: CardPanel | undefined;

  connectedCallback(): void {
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#panel?.stop();
  }

  #begin(): void {
    const query = new URLSearchParams(location.search);
    const [chapter, question] = [query.get('chapter'), query.get('question')];
    const options = Number(query.get('options')) || SIDES.length;
    const about = {
      tag: chapter && question ? questionTag(chapter, question) : ANY_QUESTION,
      round: query.get('round') === '2' ? (2 as const) : (1 as const),
    };
    this.#panel = new CardPanel({
      sides: SIDES.slice(0, options),
      changed: () => undefined,
      closed: (given: Map<number, Side>) => {
        const view = handoverView(given, about);
        this.append(
          view,
          make(
            'p',
            { className: 'card-buttons' },
            button('再读一次', () => this.#begin()),
          ),
        );
        view.querySelector('h2')?.setAttribute('tabindex', '-1');
        view.querySelector('h2')?.focus();
      },
    });
    this.replaceChildren(this.#panel.box);
  }
}
