import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../text/text.js';
import { disclosure } from '../ui/controls.js';
import { icon, type IconName } from '../ui/icons.js';
import { emergencyNumbers, type CrisisEntry, type CrisisLine } from './crisis.js';

export interface CrisisView {
  entries: readonly CrisisEntry[];
  /** Words by key. */
  t: Say;
  /** The language region names are written in. Default: English. */
  lang?: string;
}

/** Stands where the numbers go while the sentence around them is still text. */
const HOLE = '\uFFFC';

const digits = (number: string) => number.replace(/[^+\d]/g, '');

const isNumber = (label: string) => /^[\d\s()+-]*$/.test(label);

/**
 * '988' is written '9 8 8' and drawn together, so that it is read aloud digit by digit and the
 * name of the link is still what is seen.
 */
const drawNumber = (number: string) =>
  number
    .trim()
    .split(/[\s-]+/)
    .map(
      (group, index) =>
        html`${index ? ' ' : ''}<span class="digits">${[...group].join(' ')}</span>`,
    );

/** A sentence with something drawn where its hole was. */
const drawAround = (sentence: string, inside: unknown) => {
  const [before, after] = sentence.split(HOLE);
  return html`${before}${inside}${after}`;
};

/** Emergency numbers as links inside their sentence. */
const drawDanger = ({ emergency }: CrisisEntry, { t }: CrisisView) => {
  const links = emergencyNumbers(emergency).map(
    (number, index) =>
      html`${index ? ` ${t('common.crisis.or')} ` : ''}<a href="tel:${digits(number)}" part="link"
          >${drawNumber(number)}</a
        >`,
  );
  const number = links.length ? links : emergency || t('common.crisis.localEmergency');
  return html`<p>${drawAround(t('common.crisis.danger', { emergency: HOLE }), number)}</p>`;
};

const drawWay = (name: IconName, href: string, label: unknown) =>
  html`<a href=${href} part="link">${icon(name)}<span>${label}</span></a>`;

const drawSite = (url: string, label: string, { t }: CrisisView) => {
  const site = label || new URL(url).hostname.replace(/^www\./, '');
  return html`<a href=${url} part="link" target="_blank" rel="noopener noreferrer"
    >${icon('globe')}<span
      >${t('common.crisis.visit', { site })}<span class="visually-hidden">
        (${t('common.newTab')})</span
      ></span
    ></a
  >`;
};

const drawWays = ({ tel, sms, word, url, label = '' }: CrisisLine, view: CrisisView) => {
  const say = (key: string, number: string) =>
    drawAround(view.t(key, { number: HOLE, word }), drawNumber(number));
  const body = word ? `?body=${encodeURIComponent(word)}` : '';
  return [
    tel ? drawWay('phone', `tel:${digits(tel)}`, say('common.crisis.call', tel)) : nothing,
    sms
      ? drawWay(
          'message',
          `sms:${digits(sms)}${body}`,
          say(word ? 'common.crisis.textWord' : 'common.crisis.text', sms),
        )
      : nothing,
    url && /^https?:/i.test(url) ? drawSite(url, label, view) : nothing,
  ];
};

/** Who answers, and what is good to know: beside the links, never instead of them. */
const drawWho = ({ label = '', note, url }: CrisisLine, { t }: CrisisView) => {
  const name = isNumber(label) || url ? '' : label;
  // Ours is a key of the words; the practice writes its own in full.
  const known = note && (t(`common.crisis.notes.${note}`) || note);
  const who = [name, known].filter(Boolean).join(' · ');
  return who ? html`<span class="who">${who}</span>` : nothing;
};

/** Ways to reach someone now, one line each. */
const drawTalk = ({ talk }: CrisisEntry, view: CrisisView) =>
  html`<ul class="ways-now">
    ${talk.map((line) => html`<li>${drawWays(line, view)}${drawWho(line, view)}</li>`)}
  </ul>`;

const regionName = (region: string, lang = 'en') => {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(region);
  } catch {
    return region;
  }
};

/** One region: its emergency number, then ways to talk, after `talk` in words where given. */
export const crisisEntry = (entry: CrisisEntry, view: CrisisView, talk?: string): TemplateResult =>
  html`${
    view.entries.length > 1 && entry.region
      ? html`<p class="where">${regionName(entry.region, view.lang)}</p>`
      : nothing
  }${drawDanger(entry, view)}${
    entry.talk.length
      ? html`${talk ? html`<p>${talk}</p>` : nothing}${drawTalk(entry, view)}`
      : nothing
  }`;

const drawLines = (view: CrisisView) =>
  html`${view.entries.map((entry) => crisisEntry(entry, view, view.t('common.crisis.talk')))}<slot
      name="crisis-note"
    ></slot>`;

/** The crisis lines, always in sight. */
export const crisisBlock = (view: CrisisView): TemplateResult =>
  html`<div class="crisis" role="note" part="note">
    <p><b>${view.t('common.crisis.ask')}</b> ${view.t('common.crisis.lead')}</p>
    ${drawLines(view)}
  </div>`;

/**
 * The crisis lines one press away, for widgets where they would stand in the way. They stand beside
 * what opens them: no browser prints what is inside a closed one, and on paper nobody can press.
 */
export const crisisLink = (view: CrisisView): TemplateResult =>
  html`${disclosure({
      className: 'crisis-link',
      summary: view.t('common.crisis.ask'),
      content: nothing,
    })}
    <div class="crisis" part="note">
      <p>${view.t('common.crisis.lead')}</p>
      ${drawLines(view)}
    </div>`;
