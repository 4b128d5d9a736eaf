/** How the answer of another side reads. Pure. */
import { failed, SENT, UNKNOWN, type Outcome } from './outcome.js';

export interface Answer {
  /** 0 where the browser does not say. */
  readonly status: number;
  /** The whole of it; undefined where it broke off. */
  readonly text?: string;
  /** As in its `content-type`. */
  readonly type: string;
}

/** What a format expects of an answer that means yes. */
export type Expects =
  /** Any answer of the 200s. */
  | 'anything'
  /** Not a web page: those come from servers that do not know what they were asked. */
  | 'data'
  /** Data that says so itself. */
  | 'yes';

const YES = /^(true|ok|success|accepted)$/i;
const NO = /^(false|error|fail(ed|ure)?)$/i;

/** Whether data says yes or no; undefined where it says neither. */
function verdict(data: unknown): boolean | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const said = data as Record<string, unknown>;
  const words = ['ok', 'success', 'result', 'status'].map((key) => String(said[key] ?? ''));
  if (words.some((word) => NO.test(word)) || said['error'] || said['errors']) return false;
  return words.some((word) => YES.test(word)) || undefined;
}

/** What an answer of the 200s says in its text. A text that breaks off in the middle says nothing. */
function readText(text: string, type: string, expects: Expects): Outcome {
  const isPage = /html/.test(type) || /^\s*</.test(text);
  if (isPage) return expects === 'anything' ? SENT : UNKNOWN;
  let said: boolean | undefined;
  if (/json/.test(type) || /^\s*\{/.test(text)) {
    try {
      said = verdict(JSON.parse(text || '{}'));
    } catch {
      return UNKNOWN;
    }
  }
  if (said === false) return failed('refused');
  return said || expects !== 'yes' ? SENT : UNKNOWN;
}

export function readAnswer({ status, text, type }: Answer, expects: Expects): Outcome {
  if (status === 413) return failed('long');
  if (status === 429) return failed('busy');
  // What stands between may have passed it on before it gave up.
  if (status === 502 || status === 504) return UNKNOWN;
  if (status >= 500) return failed('broken');
  if (status >= 400) return failed('refused');
  if (status < 200 || status >= 300 || text === undefined) return UNKNOWN;
  return readText(text, type, expects);
}
