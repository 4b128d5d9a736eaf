import { expect, fixture, html } from '@open-wc/testing';
import { AllianceChecklist } from '../../src/checklist/checklist.js';
import { AllianceFeedback } from '../../src/feedback/feedback.js';
import type { AllianceProblemEvent } from '../../src/practice/problem.js';

customElements.define('alliance-checklist', AllianceChecklist);
customElements.define('alliance-feedback', AllianceFeedback);

/** What the owner is told of while `page` is drawn. */
async function told(page: unknown): Promise<string[]> {
  const codes: string[] = [];
  const note = ({ detail }: AllianceProblemEvent) => codes.push(detail.code);
  addEventListener('alliance-problem', note);
  const drawn = await fixture<HTMLElement>(html`<div>${page}</div>`);
  await Promise.all([...drawn.children].map((each) => (each as AllianceFeedback).updateComplete));
  removeEventListener('alliance-problem', note);
  drawn.remove();
  return codes.filter((code) => code === 'same-place');
}

const feedback = html`<alliance-feedback region="US"></alliance-feedback>`;

describe('two widgets of one kind on a page', () => {
  it('each tell the owner where they would save to the same place', async () => {
    expect(await told([feedback, feedback])).to.deep.equal(['same-place', 'same-place']);
  });

  it('are fine with an id each', async () => {
    const one = html`<alliance-feedback id="one" region="US"></alliance-feedback>`;
    expect(await told([one, feedback])).to.deep.equal([]);
  });

  it('are fine with a therapist each', async () => {
    const of = (id: string) => html`<alliance-feedback therapist=${id}></alliance-feedback>`;
    expect(await told([of('ana'), of('sam')])).to.deep.equal([]);
    expect(await told([of('ana'), of('ana')])).to.deep.equal(['same-place', 'same-place']);
  });

  it('are fine where nothing may be saved', async () => {
    const off = html`<alliance-feedback save="off"></alliance-feedback>`;
    expect(await told([off, off])).to.deep.equal([]);
  });

  it('are fine one after the other, and beside one of another kind', async () => {
    expect(await told(feedback)).to.deep.equal([]);
    expect(await told([feedback, html`<alliance-checklist></alliance-checklist>`])).to.deep.equal(
      [],
    );
  });
});
