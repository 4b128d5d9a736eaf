/** The scenes of the inbox for `npm run shots`: the same walk as in `test/e2e/inbox-look.test.js`. */
import { openDesk, themed } from '../test/e2e/inbox-desk.js';
import { STATES } from '../test/e2e/inbox-states.js';

/** Each with how to get there; `settle` waits for the colours after a change of theme. */
export const inboxScenes = (browser) =>
  Object.entries(STATES).map(([name, walk]) => ({
    subject: `inbox ${name}`,
    async reach() {
      const at = await openDesk(browser);
      await at.page.emulateMedia({ reducedMotion: 'reduce' });
      await walk(at);
      return {
        page: at.page,
        settle: () => at.page.evaluate(themed),
        close: () => at.context.close(),
      };
    },
  }));
