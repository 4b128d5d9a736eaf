import type { Therapist } from '../practice/schema.js';
import { LatePart, type LateHost } from '../widget/late.js';
import { someSay, type Needs } from './needs.js';
import type { PickerActions } from './pickers.js';
import type { Bring } from './taking.js';
import type { Voice } from './voice.js';

/** Practical needs, where the practice says something on them; how to pick them loads on opening. */
export class NeedsPart {
  private readonly _host: LateHost & Voice;
  private readonly _picker;

  constructor(host: LateHost & Voice, bring: Bring) {
    this._host = host;
    this._picker = new LatePart(host, () => bring(import('./needs-picker.js')));
  }

  actions(
    people: readonly Therapist[],
    needs: Needs,
    onChange: (needs: Needs) => void,
  ): PickerActions['needs'] {
    if (!someSay(people)) return undefined;
    return {
      drawn: () =>
        this._picker.draw(({ drawNeedsPicker }) =>
          drawNeedsPicker(this._host, { people, needs, onChange }),
        ),
      onOpen: (open) => void (open && this._picker.load()),
    };
  }
}
