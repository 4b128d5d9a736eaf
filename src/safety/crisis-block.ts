import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../text/text.js';
import { disclosure } from '../ui/controls.js';
import { icon, type IconName } from '../ui/icons.js';
import { emergencyNumbers, spokenNumber, type CrisisEntry, type CrisisLine } from './crisis.js';

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

/** Emergency numbers as links inside their sentence; read aloud digit by digit. */
export const crisisDanger = ({ emergency }: CrisisEntry, { t }: CrisisView): TemplateResult => {
  const numbers = emergencyNumbers(emergency);
  const [before, after] = t('common.crisis.danger', { emergency: HOLE }).split(HOLE);
  const links = numbers.map(
    (number, index) =>
      html`${index ? ` ${t('common.crisis.or')} ` : ''}<a
          href="tel:${digits(number)}"
          part="link"
          aria-label=${spokenNumber(number)}
          >${number}</a
        >`,
  );
  return html`<p>
    ${before}${numbers.length ? links : emergency || t('common.crisis.localEmergency')}${after}
  </p>`;
};

interface Way {
  href: string;
  icon: IconName;
  /** What the link says; and what is read aloud. */
  text: string;
  spoken?: string;
}

const ways = (line: CrisisLine, { t }: CrisisView): Way[] => {
  const { tel, sms, word, url } = line;
  const found: Way[] = [];
  const say = (key: string, number: string) => ({
    text: t(key, { number, word }),
    spoken: t(key, { number: spokenNumber(number), word }),
  });
  if (tel) {
    found.push({ href: `tel:${digits(tel)}`, icon: 'phone', ...say('common.crisis.call', tel) });
  }
  if (sms) {
    const body = word ? `?body=${encodeURIComponent(word)}` : '';
    const key = word ? 'common.crisis.textWord' : 'common.crisis.text';
    found.push({ href: `sms:${digits(sms)}${body}`, icon: 'message', ...say(key, sms) });
  }
  if (url && /^https?:/i.test(url)) {
    const site = line.label || new URL(url).hostname.replace(/^www\./, '');
    found.push({ href: url, icon: 'globe', text: t('common.crisis.visit', { site }) });
  }
  return found;
};

const drawWay = ({ href, icon: name, text, spoken }: Way, { t }: CrisisView) =>
  href.startsWith('http')
    ? html`<a href=${href} part="link" target="_blank" rel="noopener noreferrer"
        >${icon(name)}<span
          >${text}<span class="visually-hidden"> (${t('common.newTab')})</span></span
        ></a
      >`
    : html`<a href=${href} part="link" aria-label=${spoken ?? text}>${icon(name)}${text}</a>`;

/** Who answers, and what is good to know: beside the links, never instead of them. */
const drawWho = ({ label = '', note, url }: CrisisLine, { t }: CrisisView) => {
  const name = isNumber(label) || url ? '' : label;
  const known = note ? t(`common.crisis.notes.${note}`) : '';
  const who = [name, known].filter(Boolean).join(' · ');
  return who ? html`<span class="who">${who}</span>` : nothing;
};

/** Ways to reach someone now, one line each. */
export const crisisWays = (entry: CrisisEntry, view: CrisisView): TemplateResult =>
  html`<ul class="ways-now">
    ${entry.talk.map((line) => {
      const links = ways(line, view);
      return links.length
        ? html`<li>${links.map((way) => drawWay(way, view))}${drawWho(line, view)}</li>`
        : nothing;
    })}
  </ul>`;

const regionName = (region: string, lang = 'en') => {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(region);
  } catch {
    return region;
  }
};

const drawEntry = (entry: CrisisEntry, view: CrisisView) =>
  html`${
    view.entries.length > 1 && entry.region
      ? html`<p class="where">${regionName(entry.region, view.lang)}</p>`
      : nothing
  }${crisisDanger(entry, view)}${
    entry.talk.length
      ? html`<p>${view.t('common.crisis.talk')}</p>
          ${crisisWays(entry, view)}`
      : nothing
  }`;

const drawLines = (view: CrisisView) =>
  html`${view.entries.map((entry) => drawEntry(entry, view))}<slot name="crisis-note"></slot>`;

/** The crisis lines, always in sight. */
export const crisisBlock = (view: CrisisView): TemplateResult =>
  html`<div class="crisis" role="note" part="note">
    <p><b>${view.t('common.crisis.ask')}</b> ${view.t('common.crisis.lead')}</p>
    ${drawLines(view)}
  </div>`;

/** The crisis lines one press away, for widgets where they would stand in the way. */
export const crisisLink = (view: CrisisView): TemplateResult =>
  disclosure({
    className: 'crisis-link small',
    summary: view.t('common.crisis.ask'),
    content: html`<div class="crisis" part="note">
      <p>${view.t('common.crisis.lead')}</p>
      ${drawLines(view)}
    </div>`,
  });
