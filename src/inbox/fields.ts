/** 'Name: value' lines, as form services write them into a mail. Pure. */

/** A name, a colon, and a value beside or below it. A label may end with a colon of its own. */
const FIELD = /^[>|\s*]*([^\s>|*].{0,198}?):\**(?:[ \t]+(.*))?$/;
const END = /^[>|\s]*([-_=*]{3,}|--)\s*$/;
const OWN = /^[>|\s*]*(schema|id|kind|to)\b/i;

/** Fields by name, in order. A line that starts no field goes on with the one before. */
export function fieldsInText(text: string): Record<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  /** Whether the line before was a name without a value. */
  let waits = false;
  for (const line of text.split(/\r?\n/)) {
    const [, label, value = ''] = FIELD.exec(line) ?? [];
    if (END.test(line)) {
      // What a service writes below has nothing to do with the message.
      if (fields.has('schema')) break;
      name = '';
    } else if (label && (!waits || OWN.test(line))) {
      name = label.replace(/\*+$/, '').trim();
      fields.set(name, value.trim());
      waits = !value.trim();
      continue;
    } else if (name && line.trim()) {
      const more = line.replace(/^[>|\s]+/, '').trim();
      const before = fields.get(name);
      fields.set(name, before ? `${before}\n${more}` : more);
    }
    waits = false;
  }
  return Object.fromEntries(fields);
}
