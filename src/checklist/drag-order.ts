import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near the edge of the window a drag begins to scroll the page, and how fast, in pixels. */
const EDGE = 56;
const SPEED = 9;

/**
 * Drags a row of a list to another place, by mouse, pen or finger. The rows are only drawn
 * elsewhere while the drag lasts; the order changes once, on the drop.
 */
export class DragOrder implements ReactiveController {
  private readonly _onDrop: (row: HTMLElement, place: number) => void;
  private _end?: () => void;

  constructor(host: ReactiveControllerHost, onDrop: (row: HTMLElement, place: number) => void) {
    this._onDrop = onDrop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._end?.();
  }

  /** To be called when a handle inside a row is pressed. */
  readonly start = (event: PointerEvent): void => {
    const row = (event.currentTarget as Element).closest<HTMLElement>('li');
    const list = row?.parentElement;
    if (!row || !list || event.button !== 0) return;
    event.preventDefault();
    this._end?.();
    this._drag(event, row, list);
  };

  private _drag(event: PointerEvent, row: HTMLElement, list: HTMLElement): void {
    const rows = [...list.querySelectorAll<HTMLElement>(':scope > li:not(.off)')];
    const from = rows.indexOf(row);
    const middles = rows.map((each) => each.offsetTop + each.offsetHeight / 2);
    const y = () => pointer - list.getBoundingClientRect().top;
    let pointer = event.clientY;
    const startY = y();
    let place = from;
    let frame = 0;

    const draw = () => {
      const moved = y() - startY;
      const middle = middles[from]! + moved;
      place = middles.filter((other, index) => index !== from && other < middle).length;
      rows.forEach((each, index) => {
        const shift =
          (index > from && index <= place ? -1 : 0) + (index < from && index >= place ? 1 : 0);
        each.style.translate = `0 ${index === from ? moved : shift * row.offsetHeight}px`;
      });
    };
    const tick = () => {
      const edge = Number(pointer > innerHeight - EDGE) - Number(pointer < EDGE);
      if (edge) scrollBy(0, edge * SPEED);
      draw();
      frame = requestAnimationFrame(tick);
    };

    const listening = new AbortController();
    const { signal } = listening;
    const end = (drop: boolean) => {
      this._end = undefined;
      listening.abort();
      cancelAnimationFrame(frame);
      if (drop) draw();
      for (const each of rows) each.style.removeProperty('translate');
      list.classList.remove('sorting');
      row.classList.remove('dragged');
      if (drop && place !== from) this._onDrop(row, place);
    };
    this._end = () => end(false);
    list.classList.add('sorting');
    row.classList.add('dragged');
    // The list takes the pointer: the handle's row may be drawn anew at any time.
    list.setPointerCapture(event.pointerId);
    list.addEventListener('pointermove', (move) => (pointer = move.clientY), { signal });
    list.addEventListener('pointerup', () => end(true), { signal });
    list.addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
    tick();
  }
}
