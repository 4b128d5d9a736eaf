/** What WordPress does to what an author writes. */
import { autop } from '@wordpress/autop';

/** Elements that authors without `unfiltered_html` may use, as far as our pages need them. */
const ALLOWED =
  /^(a|b|blockquote|br|code|div|em|h[1-6]|hr|img|li|ol|p|pre|section|span|strong|ul)$/;
const ATTRIBUTES =
  /^(class|id|href|title|lang|dir|role|target|rel|src|alt|data-[a-z0-9-]+|aria-[a-z]+)$/;
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Unknown tags go and their text stays; of attributes only known ones stay, without `<` and `>`. */
export const sanitise = (html) =>
  html.replace(TAG, (_, slash, name, attributes) => {
    if (!ALLOWED.test(name.toLowerCase())) return '';
    const kept = [...attributes.matchAll(ATTRIBUTE)]
      .filter(([, key]) => ATTRIBUTES.test(key.toLowerCase()))
      .map(([, key, value]) => ` ${key}="${value.replace(/[<>]/g, '')}"`);
    return `<${slash}${name}${kept.join('')}>`;
  });

/** Quotes and dashes of texts become typographic; tags, scripts and styles stay. */
export const texturise = (html) =>
  html
    .split(/(<(?:script|style|pre|code)\b[^]*?<\/(?:script|style|pre|code)>|<[^>]*>)/i)
    .map((piece, at) =>
      at % 2
        ? piece
        : piece
            .replace(/(^|[\s(])"/g, '$1“')
            .replace(/"/g, '”')
            .replace(/'/g, '’')
            .replace(/\.\.\./g, '…')
            .replace(/--/g, '–'),
    )
    .join('');

/** What a post goes through on its way to the page. */
export const publish = (text) => texturise(autop(text));
