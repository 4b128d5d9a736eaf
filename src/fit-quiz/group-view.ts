import { html, nothing } from 'lit';
import type { Practice, Therapist } from '../practice/schema.js';
import { disclosure } from '../ui/controls.js';
import { LatePart, type LateHost } from '../widget/late.js';
import { ROWS, type GroupActions } from './group.js';
import { weigh } from './needs.js';
import type { Bring } from './taking.js';
import type { Voice } from './voice.js';

/** One option for each kind; '' is any. */
export type Filters = Readonly<Record<string, string>>;

/** From so many on, a list is long enough to show only some of it. */
const MANY = 6;

interface GroupHost extends LateHost, Voice {
  readonly facts: Practice;
}

/** How the people of a practice are shown: how many, whom, and whether with photos. Not kept. */
export class GroupView {
  filters: Filters = {};

  private readonly _host: GroupHost;
  private readonly _parts;
  private _most = ROWS;
  private _photos = false;

  constructor(host: GroupHost, bring: Bring) {
    this._host = host;
    this._parts = new LatePart(host, () => bring(import('./filters.js')));
  }

  /** Whom the visitor wants to see. Who has not said stays. */
  readonly shows = (person: Therapist): boolean =>
    Object.entries(this.filters).every(
      ([kind, id]) =>
        !id || weigh({ [kind]: { level: 'must', want: [id] } }, person)[0]?.verdict !== 'missed',
    );

  forget(): void {
    this.filters = {};
    this._most = ROWS;
  }

  /** What the list needs; `moveFocus` goes to somebody who was not drawn before. */
  actions(moveFocus: (selector: string) => void): Omit<GroupActions, 'onSee'> {
    return {
      most: this._most,
      onMore: (id) => {
        this._most += ROWS;
        this._host.requestUpdate();
        moveFocus(`#person-${CSS.escape(id)}`);
      },
      photos: this._photos,
      onPhotos: () => {
        this._photos = true;
        this._host.requestUpdate();
        moveFocus('.person h2, .person h3, .person h4, .person h5, .person h6');
      },
      filters: this._drawFilters(),
    };
  }

  private _filter(filters: Filters): void {
    this.filters = filters;
    this._most = ROWS;
    this._host.announce(this._count());
    this._host.requestUpdate();
  }

  private _count(): string {
    const people = this._host.facts.therapists ?? [];
    const n = people.filter(this.shows).length;
    return this._host.t('group.showing', { n, total: people.length });
  }

  private _drawFilters(): unknown {
    const people = this._host.facts.therapists ?? [];
    if (people.length < MANY) return nothing;
    const { filters } = this;
    return html`<div class="only">
      ${disclosure({
        summary: this._host.t('group.some'),
        content: this._parts.draw(({ drawFilters }) =>
          drawFilters(this._host, { people, filters, onFilter: (given) => this._filter(given) }),
        ),
        onToggle: (open) => void (open && this._parts.load()),
      })}
      ${Object.values(filters).some(Boolean) ? html`<p class="tag">${this._count()}</p>` : nothing}
    </div>`;
  }
}
