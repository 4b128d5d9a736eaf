import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parentOf } from './locale.js';

type Rgb = readonly [red: number, green: number, blue: number, alpha?: number];

/** Text on its ground, WCAG 2.2 AA. */
const READABLE = 4.5;

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const luminance = ([r, g, b]: Rgb) =>
  0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, 'contrast ratio'. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

export const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  [0, 1, 2].map((i) => a[i]! * (1 - share) + b[i]! * share) as unknown as Rgb;

/** `color`, moved towards `ink` by no more than it takes to be readable on every ground. */
export const readable = (color: Rgb, ink: Rgb, grounds: readonly Rgb[]): Rgb => {
  for (let share = 0; share < 1; share += 0.1) {
    const tried = mix(color, ink, share);
    if (grounds.every((ground) => contrast(tried, ground) >= READABLE)) return tried;
  }
  return ink;
};

const css = ([red, green, blue]: Rgb) =>
  `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(' ')})`;

/** Whether there is a colour at all, and not what lies behind it. */
const isSeen = ([, , , alpha = 1]: Rgb) => alpha > 0.5;

const looks = new Set<() => void>();
const lookAll = () => looks.forEach((look) => look());
let observer: MutationObserver | undefined;
let dark: MediaQueryList | undefined;

/** One watch on the page for all widgets: page themes are switched on `html` or `body`. */
function watchPage(look: () => void): () => void {
  observer ??= new MutationObserver(lookAll);
  dark ??= matchMedia('(prefers-color-scheme: dark)');
  looks.add(look);
  // Whoever listens already does so once.
  dark.addEventListener('change', lookAll);
  // A site that swaps its pages may have another body by now; the same one is watched once.
  for (const target of [document.documentElement, document.body ?? document.documentElement]) {
    observer.observe(target, { attributeFilter: ['class', 'style', 'data-theme'] });
  }
  return () => {
    looks.delete(look);
    if (looks.size) return;
    observer!.disconnect();
    dark!.removeEventListener('change', lookAll);
  };
}

/** What the base says of its ground: dark, another than the page's, and its own ink. */
const ATTRIBUTES = ['data-dark', 'data-own-ground', 'data-own-ink'];

interface ThemedHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Told when the owner's colours had to be corrected to stay readable. */
  onUnreadable?(): void;
}

/**
 * Follows the page, not the device: a page that stays light on a dark phone keeps a light widget.
 * From the colours the page shows, it derives the ones that have to be readable on them.
 */
export class ThemeController implements ReactiveController {
  private readonly _host: ThemedHost;
  private _stop?: () => void;
  private _told = false;
  private _theme?: string;
  private _look?: HTMLElement;

  constructor(host: ThemedHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._stop = watchPage(() => requestAnimationFrame(() => this.apply()));
    if (this._host.hasUpdated) this._host.updateComplete.then(() => this.apply());
  }

  hostDisconnected(): void {
    this._stop?.();
  }

  /**
   * The page is read before the widget is drawn: afterwards all of it would be styled twice. One
   * that was taken out again by then has no page to read.
   */
  hostUpdate(): void {
    if (this._host.theme === this._theme || !this._host.isConnected) return;
    this._theme = this._host.theme;
    this._look = this._read();
  }

  hostUpdated(): void {
    this._wear();
  }

  /** Reads the page's colours and sets the derived ones on the base. */
  apply(): void {
    if (!this._host.isConnected || !this._base) return;
    this._look = this._read();
    this._wear();
  }

  private get _base(): HTMLElement | null {
    return this._host.renderRoot.querySelector<HTMLElement>('[part~=base]');
  }

  /** What was read goes from the stand-in to the base. */
  private _wear(): void {
    const [look, base] = [this._look, this._base];
    if (!look || !base) return;
    for (const name of ATTRIBUTES) base.toggleAttribute(name, look.hasAttribute(name));
    base.style.cssText = look.style.cssText;
    this._look = undefined;
  }

  /** An empty base that stood in the widget for a moment, with what belongs on the real one. */
  private _read(): HTMLElement {
    const base = document.createElement('div');
    const probe = document.createElement('i');
    base.setAttribute('part', 'base');
    base.hidden = true;
    // Else, where the system sets the colours, every colour reads as that of its text.
    probe.style.forcedColorAdjust = 'none';
    base.append(probe);
    this._host.renderRoot.append(base);
    this._derive(base, (color) => {
      probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
      const [r = 0, g = 0, b = 0, alpha = 1] =
        getComputedStyle(probe)
          .color.match(/-?[\d.]+(e-?\d+)?/g)
          ?.map(Number) ?? [];
      return [r, g, b, alpha];
    });
    base.remove();
    return base;
  }

  private _derive(base: HTMLElement, read: (color: string) => Rgb): void {
    const page = this._pageGround(read);
    const { theme } = this._host;
    const pageIsDark = luminance(page) < 0.25;
    const asked = theme === 'dark';
    const own = asked || theme === 'light';
    const dark = own ? asked : pageIsDark;
    const facts = [dark, dark !== pageIsDark, own];
    ATTRIBUTES.forEach((name, at) => base.toggleAttribute(name, facts[at]));

    const surface = read('var(--_surface)');
    const grounds = facts[1] ? [surface] : [page, surface];
    const ink = read(getComputedStyle(base).color);
    const accent = read('var(--_accent)');
    const onAccent = read('var(--_owner-on-accent)');
    const ownMuted = read('var(--_owner-muted)');
    const muted = isSeen(ownMuted) ? ownMuted : mix(ink, grounds[0]!, 0.32);
    const [white, black] = [[1, 1, 1] as Rgb, [0.04, 0.07, 0.06] as Rgb];
    const best = contrast(white, accent) >= READABLE ? white : black;
    const kept = isSeen(onAccent) && contrast(onAccent, accent) >= READABLE;
    // Where the visitor's system sets the colours, the owner's are not at fault.
    const forced = matchMedia('(forced-colors: active)').matches;
    if (isSeen(onAccent) && !kept && !forced && !this._told) {
      this._told = true;
      this._host.onUnreadable?.();
    }
    const derived: Record<string, string> = {
      ink: css(ink),
      'on-accent': css(kept ? onAccent : best),
      'accent-text': css(readable(accent, ink, grounds)),
      muted: css(readable(muted, ink, grounds)),
    };
    for (const [name, value] of Object.entries(derived))
      base.style.setProperty(`--_${name}`, value);
  }

  /** The colour behind the widget: the first opaque ground among its ancestors. */
  private _pageGround(read: (color: string) => Rgb): Rgb {
    for (let at = parentOf(this._host); at; at = parentOf(at)) {
      const ground = read(getComputedStyle(at).backgroundColor);
      if (isSeen(ground)) return ground;
    }
    return luminance(read(getComputedStyle(this._host).color)) > 0.5
      ? [0.07, 0.07, 0.07]
      : [1, 1, 1];
  }
}
