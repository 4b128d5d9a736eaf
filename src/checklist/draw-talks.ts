import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { drawNotice } from './draw-list.js';
import { drawTyping } from './draw-typing.js';
import type { LaterHandlers } from './later-actions.js';
import { NAME_MAX } from './state.js';
import { nameOf, talkIds } from './talks.js';
import type { View } from './view.js';

const drawName = (view: View) => {
  const { t, list, screen, canType, on } = view;
  if (!canType) return nothing;
  return screen.typing === 'name'
    ? drawTyping(view, { label: t('tools.name'), hint: t('tools.nameHint'), max: NAME_MAX })
    : button({
        id: 'type-name',
        icon: 'edit',
        kind: 'quiet',
        label: t('tools.name'),
        onClick: () => on.type('name', list.names[list.id] ?? ''),
      });
};

/** Lists for several talks: make one, name it, fill it from another, remove it. */
export const drawTalkTools = (view: View, later: LaterHandlers): TemplateResult => {
  const { t, list } = view;
  return html`<p class="small muted">${t('tools.hint')}</p>
    ${drawNotice(view, 'talks')}
    <div class="tools">
      ${drawName(view)}
      ${talkIds(list)
        .filter((id) => id !== list.id)
        .map((id) =>
          button({
            kind: 'quiet',
            icon: 'copy',
            label: t('tools.copy', { name: nameOf(list, id, t) }),
            onClick: () => later.copyFrom(id),
          }),
        )}
      ${button({ kind: 'quiet', icon: 'plus', label: t('tools.add'), onClick: later.addTalk })}
      ${
        list.others.length > 0
          ? button({
              kind: 'quiet',
              icon: 'trash',
              label: t('tools.remove', { name: nameOf(list, list.id, t) }),
              onClick: later.removeTalk,
            })
          : nothing
      }
    </div>`;
};
