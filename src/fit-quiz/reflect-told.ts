import { html, nothing } from 'lit';
import type { ReflectUi, ReflectView } from './reflect-view.js';

/** What happened last, beside the control that did it. */
export const drawTold = ({ ui: { told } }: ReflectView, at: ReflectUi['told']['at']) =>
  told.at === at && told.words
    ? html`<p class="told small" part="status">${told.words}</p>`
    : nothing;
