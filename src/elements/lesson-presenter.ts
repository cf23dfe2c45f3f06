import {
  goOn,
  pause,
  restartTime,
  settleLeftOut,
  spentBy,
  type Lesson,
  type Place,
} from '../course/lesson/lesson.ts';
import { clockText, minutes, paceOf, paceWords, type Planned } from '../course/lesson/pace.ts';
import { FREE } from './clock-keeper.ts';
import { actionOf, deckListens } from './deck-keys.ts';
import { LessonDriver } from './lesson-driver.ts';
import { button, make } from './make.ts';
import { PresenterPictures } from './presenter-pictures.ts';
import { VoteKeeper } from './vote-keeper.ts';

type Does = 'previous' | 'next' | 'skip' | 'black' | 'pause' | 'retime' | 'anew' | 'wall';

const placeOf = ({ slide, section, index, count }: Place): Place => ({ slide, section, index, count });

/**
 * `<lesson-presenter>`: the trainer's window. It moves the same lesson as the wall, and shows what only the
 * trainer may see.
 */
export class LessonPresenter extends HTMLElement {
  #abort: AbortController | undefined;
  #driver!: LessonDriver;
  readonly #pictures = new PresenterPictures();
  readonly #keepers = new Map<string, VoteKeeper>();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#driver = new LessonDriver(this.dataset['chapter']!, 'trainer', signal);
    void this.#start(signal);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    await this.#pictures.load([...this.querySelectorAll('iframe')], signal);
    if (signal.aborted) return;
    this.#driver.follow((lesson) => this.#show(lesson));
    await this.#driver.open(
      () => placeOf(this.#pictures.slides[0]!),
      () => false,
      false,
    );
    this.dataset['state'] = 'open';
    this.addEventListener('click', ({ target }) => this.#click(target as Element), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    const tick = setInterval(() => this.#tick(), 500);
    const stop = this.#driver.windows.$others.subscribe((others) =>
      this.toggleAttribute('data-wall', others.includes('wall')),
    );
    signal.addEventListener('abort', () => {
      clearInterval(tick);
      stop();
    });
  }

  #part<T extends HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part="${name}"]`)!;
  }

  get #sections(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.presenter-plan [data-section]')];
  }

  #does(what: Does): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-do="${what}"]`)!;
  }

  get #plan(): Planned[] {
    return this.dataset['plan']!.split(' ').map((each) => {
      const [section, time] = each.split(':');
      return { section: section!, minutes: Number(time) };
    });
  }

  /** The vote of the slide of this moment, if it puts a question. */
  get #vote(): VoteKeeper | undefined {
    const slide = this.#driver.lesson?.slide;
    const data = this.#pictures.slides
      .find((each) => each.slide === slide)
      ?.element.querySelector<HTMLElement>('room-vote')?.dataset;
    if (!slide || !data) return undefined;
    const keeper = this.#keepers.get(slide) ?? new VoteKeeper(data);
    this.#keepers.set(slide, keeper);
    return keeper;
  }

  #move(direction: 1 | -1, steps: boolean): void {
    if (steps && this.#vote?.do({ do: direction === 1 ? 'next' : 'page-back' })) return;
    const { lesson } = this.#driver;
    const to = lesson && this.#pictures.slides[lesson.index + direction];
    if (to) this.#driver.goTo(placeOf(to));
  }

  #jumpTo(section: string): void {
    const to = this.#pictures.slides.find((slide) => slide.section === section);
    if (to) this.#driver.goTo(placeOf(to));
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || !deckListens(event)) return;
    const action = actionOf(event);
    if (action === 'black') this.#black();
    else if (action === 'next' || action === 'previous') {
      // As on the wall: the first key only brings the light back.
      if (this.#driver.lesson?.black) this.#driver.black(false);
      else this.#move(action === 'next' ? 1 : -1, !['ArrowUp', 'ArrowDown'].includes(event.key));
    } else if (event.key === 'z') this.#vote?.do({ do: 'undo' });
    else return;
    event.preventDefault();
  }

  #black(): void {
    this.#driver.black(!this.#driver.lesson?.black);
  }

  #click(target: Element): void {
    const does = target.closest<HTMLElement>('[data-do]')?.dataset['do'] as Does | undefined;
    if (does !== 'anew') this.#disarm();
    const now = Date.now();
    if (does === 'previous' || does === 'next') this.#move(does === 'next' ? 1 : -1, true);
    if (does === 'skip') this.#move(1, false);
    if (does === 'black') this.#black();
    if (does === 'pause')
      this.#driver.change((lesson) => (lesson.since === undefined ? goOn : pause)(lesson, now));
    if (does === 'retime') this.#driver.change((lesson) => restartTime(lesson, now));
    if (does === 'anew') this.#anew();
    const section = target.closest<HTMLElement>('.presenter-plan [data-section]')?.dataset['section'];
    if (section) this.#jumpTo(section);
  }

  #say(...words: (Node | string)[]): void {
    this.querySelector('.presenter-said')!.replaceChildren(...words);
  }

  /** Asks once; where the device has no room for what was voted, once more. */
  #anew(): void {
    const anew = this.#does('anew');
    const sure = anew.dataset['sure'];
    if (sure === undefined) {
      anew.dataset['sure'] = 'keep';
      anew.textContent = '真的结束？投票结果会另存。再按一次';
      return;
    }
    this.#disarm();
    if (!this.#driver.restart(placeOf(this.#pictures.slides[0]!), sure === 'keep')) {
      this.#say('重新开始了。上一堂课的投票结果在“投票结果”里。');
      return;
    }
    anew.dataset['sure'] = 'discard';
    anew.textContent = '不存了，重新开始';
    this.#say('这台设备存不下这堂课的投票结果：先在“投票结果”里下载，再重新开始。');
  }

  #disarm(): void {
    const anew = this.#does('anew');
    delete anew.dataset['sure'];
    anew.textContent = '结束这堂课，重新开始';
  }

  #show(lesson: Lesson): void {
    const { now, next } = this.#pictures.show(lesson.slide);
    this.#part('now').textContent = now ? `${now.index + 1} / ${now.count} ${now.title}` : '';
    this.#part('next').textContent = next ? next.title : '没有了';
    this.toggleAttribute('data-last', !next);
    this.toggleAttribute('data-black', lesson.black);
    this.#does('black').ariaPressed = String(lesson.black);
    // The title belongs to what it opens with.
    const section = this.querySelector(`[data-notes="${CSS.escape(lesson.section)}"]`)
      ? lesson.section
      : this.#plan[0]!.section;
    for (const notes of this.querySelectorAll<HTMLElement>('[data-notes]'))
      notes.hidden = notes.dataset['notes'] !== section;
    for (const each of this.#sections) {
      const here = each.dataset['section'] === section;
      const list = each.parentElement!;
      // Not `scrollIntoView`: that would scroll the page as well.
      if (here && each.ariaCurrent !== 'true') list.scrollTop = each.offsetTop - list.clientHeight / 2;
      each.ariaCurrent = here ? 'true' : null;
    }
    const question = now?.element.dataset['question'];
    for (const desk of this.querySelectorAll<HTMLElement>('vote-desk'))
      desk.hidden = desk.dataset['question'] !== question;
    this.#does('pause').textContent = lesson.since === undefined ? '接着计时' : '暂停计时';
    this.#showLeftOut(lesson.leftOut);
    this.#showClocks(now?.element);
    this.#tick();
  }

  /** The clocks that stand on the slide, else the one for anything. */
  #showClocks(slide: HTMLElement | undefined): void {
    const { chapter } = this.dataset;
    const free: DOMStringMap = { chapter, clock: FREE, label: '计时', minutes: '5' };
    const all = [...(slide?.querySelectorAll<HTMLElement>('lesson-clock') ?? [])].map(
      ({ dataset }) => dataset,
    );
    const wanted = all.length > 0 ? all : [free];
    const place = this.#part('clocks');
    const ids = wanted.map(({ clock }) => clock).join(' ');
    if (place.dataset['ids'] === ids) return;
    place.dataset['ids'] = ids;
    place.replaceChildren(
      ...wanted.map((dataset) => {
        const clock = document.createElement('lesson-clock');
        for (const name of ['chapter', 'clock', 'label', 'minutes'])
          clock.dataset[name] = dataset[name] ?? '';
        return make('div', {}, make('p', {}, clock.dataset['label']!), clock);
      }),
    );
  }

  #showLeftOut(time: number | undefined): void {
    const shown = this.querySelector('.presenter-left-out');
    if (time === undefined) {
      shown?.remove();
      return;
    }
    if (shown) return;
    const settle = (countIn: boolean) => this.#driver.change((lesson) => settleLeftOut(lesson, countIn));
    const note = make(
      'p',
      { className: 'presenter-left-out', role: 'status' },
      `电脑睡着或窗口全关着的 ${Math.max(1, minutes(time))} 分钟没有算进用时。`,
      button('算进去', () => settle(true)),
      button('知道了', () => settle(false)),
    );
    this.querySelector('.presenter-said')!.after(note);
  }

  #tick(): void {
    const { lesson } = this.#driver;
    if (!lesson) return;
    const pace = paceOf(this.#plan, lesson, Date.now());
    const spent = spentBy(lesson, Date.now());
    for (const [i, { section, minutes: planned }] of this.#plan.entries()) {
      const button = this.#sections[i]!;
      const used = minutes(spent[section] ?? 0);
      write(button.querySelector('small')!, begunWords(used, planned));
      button.toggleAttribute('data-over', planned > 0 && used > planned);
    }
    const time = (spent: number, planned: number) => `${clockText(spent)} / ${minutes(planned)} 分钟`;
    const begun = lesson.startedAt !== undefined;
    const words = lesson.since === undefined ? (begun ? '计时停着' : '离开封面开始计时') : paceWords(pace);
    const late = lesson.since !== undefined && pace.late >= 60_000;
    write(this.#part('section-time'), time(pace.sectionSpent, pace.sectionPlanned));
    write(this.#part('total-time'), time(pace.spent, pace.planned));
    write(this.#part('pace'), words);
    this.#part('pace').toggleAttribute('data-late', late);
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    write(this.#part('clock'), `${two(now.getHours())}:${two(now.getMinutes())}`);
  }
}

/** Minutes of a section: those it has had of those it has. */
function begunWords(used: number, planned: number): string {
  if (planned === 0 && used === 0) return '课上不用';
  if (used > planned) return `${used} / ${planned} 分钟，超了`;
  return used > 0 ? `${used} / ${planned} 分钟` : `${planned} 分钟`;
}

/** Touches the page only where something changes. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
