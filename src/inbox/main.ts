/** The only script of `inbox.html`. */
import { InboxPage } from './inbox-page.js';

customElements.define('inbox-page', InboxPage);
