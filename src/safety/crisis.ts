/**
 * Crisis lines by region. The practice sets the region; it is never guessed from an address or a
 * place. What the practice writes wins over what is built in.
 */

/** One way to talk to someone now. `label` says who answers; `note` what is good to know: a key of
 * `crisis.notes`, or the practice's own words. */
export interface CrisisLine {
  readonly label?: string;
  readonly tel?: string;
  readonly sms?: string;
  /** A word to send with `sms`. */
  readonly word?: string;
  readonly url?: string;
  readonly note?: string;
}

export interface CrisisEntry {
  /** ISO 3166 alpha-2 or `EU`; empty where the region is not known. */
  readonly region: string;
  /** Emergency numbers, in digits; words where the practice gave none; empty: 'your local emergency number'. */
  readonly emergency: string;
  readonly talk: readonly CrisisLine[];
  readonly checkedOn?: string;
}

export interface CrisisProblem {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

interface CrisisQuestion {
  /** One region or several: `US`, `US GB`. */
  region?: string;
  /** The practice's own entries (`crisis` in practice.json). */
  overrides?: readonly Partial<CrisisEntry>[];
  today: Date;
}

const CHECKED_ON = '2026-11-21';
const MAX_AGE_DAYS = 180;
const DAY = 86_400_000;

const samaritans: CrisisLine = { label: 'Samaritans', tel: '116 123', note: 'anyTime' };

const LINES: Readonly<Record<string, readonly [emergency: string, ...talk: CrisisLine[]]>> = {
  US: [
    '911',
    { tel: '988', sms: '988' },
    { url: 'https://988lifeline.org/chat/', label: '988lifeline.org', note: 'chat' },
    { sms: '741741', word: 'HOME', label: 'Crisis Text Line' },
  ],
  CA: ['911', { tel: '988', sms: '988', note: 'bothTongues' }],
  GB: [
    '999',
    samaritans,
    { label: 'NHS', tel: '111', note: 'option2' },
    { label: 'Shout', sms: '85258', word: 'SHOUT' },
    { label: 'Childline', tel: '0800 1111', note: 'under19' },
  ],
  IE: ['112, 999', samaritans, { sms: '50808', word: 'HELLO' }],
  EU: ['112', { tel: '116 123', note: 'euNotAll' }],
  AU: ['000', { label: 'Lifeline', tel: '13 11 14', sms: '0477 13 11 14' }],
  NZ: ['111', { tel: '1737', sms: '1737' }],
};

/** Members of the EU without an entry of their own: 112 works there, the national line is the practice's to add. */
const MEMBERS =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** What to show for the practice's regions, and what its owner should hear about it. */
export function crisisLines({ region = '', overrides = [], today }: CrisisQuestion): {
  entries: CrisisEntry[];
  problems: CrisisProblem[];
} {
  const named = readRegions(region);
  const own = new Map<string, Partial<CrisisEntry>>();
  for (const entry of overrides) {
    const written = readRegions(entry.region);
    for (const code of written.length ? written : [named[0] ?? '']) own.set(code, entry);
  }
  const regions = new Set([...named, ...own.keys()]);
  if (!regions.size) regions.add('');

  const entries = [...regions].map((code): CrisisEntry => {
    const [emergency = '', ...talk] = LINES[knownAs(code)] ?? [];
    const builtIn = { emergency, talk, checkedOn: CHECKED_ON };
    return { ...builtIn, checkedOn: undefined, ...(own.get(code) ?? builtIn), region: code };
  });
  const problems = entries.flatMap((entry) => [
    ...(own.has(entry.region) ? [] : missing(entry.region)),
    ...old(entry, today),
  ]);
  return { entries, problems };
}

/** `US-NY, GB` → US and GB. */
function readRegions(region = ''): string[] {
  return region
    .toUpperCase()
    .split(/[^A-Z-]+/)
    .map((word) => word.split('-')[0]!)
    .filter(Boolean);
}

/** Under which key of `LINES` a region is found, if at all. */
function knownAs(code: string): string {
  if (Object.hasOwn(LINES, code)) return code;
  return MEMBERS.includes(code) ? 'EU' : '';
}

/** What the practice has to add where little or nothing is built in. */
function missing(code: string): CrisisProblem[] {
  const known = knownAs(code);
  if (known && known !== 'EU') return [];
  const lines = known
    ? `For "${code}" only the lines of the whole EU are built in, and 116 123 does not work everywhere.`
    : `${code ? `No crisis lines are built in for "${code}"` : 'No region is set'}, so visitors see only "your local emergency number".`;
  return problem(
    known ? 'crisis-national' : 'crisis-region',
    code ? 'crisis' : 'region',
    `${lines} Set ${code ? 'your own under "crisis"' : 'region="US", or your own'}.`,
  );
}

function old({ region, talk, checkedOn }: CrisisEntry, today: Date): CrisisProblem[] {
  if (!checkedOn || !talk.length || !isOld(checkedOn, today)) return [];
  return problem(
    'crisis-old',
    'crisis',
    `The lines for "${region}" were last checked on ${checkedOn}. Check them, and set them with that day as "checkedOn".`,
  );
}

const problem = (code: string, field: string, message: string): CrisisProblem[] => [
  { code, field, message },
];

function isOld(checkedOn: string, today: Date): boolean {
  const age = today.getTime() - Date.parse(checkedOn);
  // A date that cannot be read counts as old: nobody can tell when it was checked.
  return !(age <= MAX_AGE_DAYS * DAY);
}

/** The pieces of an emergency line: numbers apart from the words between them. */
export function emergencyNumbers(emergency: string): string[] {
  return emergency.match(/\+?\d[\d -]*\d/g) ?? [];
}
