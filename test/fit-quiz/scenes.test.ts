import { expect } from '@open-wc/testing';
import { all, answer, find, focused, names, press, read, settled, solo, visit } from './visitor.js';

describe('The first scene', () => {
  it('is there at once, with the intro above it', async () => {
    const quiz = await visit();
    expect(read(quiz)).to.include(
      'Eight short scenes, about two minutes. Skip any. There are no right answers. This tool does not send or save them.',
    );
    expect(names(quiz, 'group')[0]).to.equal(
      '1 of 8 We sit down and I do not know where to begin. I would like my therapist to…',
    );
  });

  it('has seven answers, each with its pole in its name, none chosen', async () => {
    const quiz = await visit();
    expect(names(quiz, 'radio')).to.eql([
      'Much more: pick a place to start',
      'A bit more: pick a place to start',
      'A mix of both',
      'A bit more: wait, and let me find my own start',
      'Much more: wait, and let me find my own start',
      'Either is fine',
      'Not sure yet',
    ]);
    expect(all(quiz, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
  });

  it('takes no focus when the page loads', async () => {
    const quiz = await visit();
    expect(quiz.shadowRoot!.activeElement).to.equal(null);
  });

  it('gives focus to its first answer when asked', async () => {
    const quiz = await visit();
    quiz.focus();
    expect(focused(quiz)).to.equal('Much more: pick a place to start');
  });
});

describe('Going from scene to scene', () => {
  it('choosing never moves on; Next does, and focus goes to the new scene', async () => {
    const quiz = await visit();
    await press(quiz, 'A mix of both');
    expect(names(quiz, 'group')[0]).to.match(/^1 of 8/);
    await press(quiz, 'Next');
    expect(focused(quiz)).to.equal('2 of 8 While I talk, I would like them to…');
  });

  it('Back never loses an answer', async () => {
    const quiz = await visit();
    await answer(quiz, [1]);
    await press(quiz, 'Back');
    expect((find(quiz, 'radio', /^A bit more: wait/) as HTMLInputElement).checked).to.equal(true);
  });

  it('any scene can be skipped, and skipping is offered only while it is blank', async () => {
    const quiz = await visit();
    expect(find(quiz, 'button', 'Skip')).to.exist;
    await press(quiz, 'Either is fine');
    expect(find(quiz, 'button', 'Skip')).not.to.exist;
    await press(quiz, 'Next');
    await press(quiz, 'Skip');
    expect(names(quiz, 'group')[0]).to.match(/^3 of 8/);
  });

  it('an answer can be taken back, and focus stays in the scene', async () => {
    const quiz = await visit();
    await press(quiz, 'Not sure yet');
    await press(quiz, 'Clear');
    expect((find(quiz, 'radio', 'Not sure yet') as HTMLInputElement).checked).to.equal(false);
    expect(focused(quiz)).to.match(/^1 of 8/);
    expect(names(quiz, 'status')[0]).to.equal('Your answer is cleared.');
  });

  it('targets are at least 44 px', async () => {
    const quiz = await visit();
    await press(quiz, 'Either is fine');
    const labels = all(quiz, 'radio').map((radio) => (radio as HTMLInputElement).labels![0]!);
    for (const target of [
      ...labels,
      ...all(quiz, 'button').filter(({ className }) => !/text-button/.test(className)),
    ]) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent!).to.be.at.least(44);
    }
  });
});

describe('What is asked last', () => {
  it('offers what was answered, up to three; a fourth is told why not', async () => {
    const quiz = await visit();
    await answer(quiz, [1, 1, 1, 1, 'either', undefined, 'unsure', undefined]);
    expect(focused(quiz)).to.equal('What matters most to you?');
    const picks = all(quiz, 'group')[0]!;
    expect([...picks.querySelectorAll('button')].map((one) => one.textContent!.trim())).to.eql([
      'Who starts',
      'How much they say',
      'Then or now',
      'Strong feelings',
    ]);
    for (const name of ['Who starts', 'How much they say', 'Then or now', 'Strong feelings']) {
      await press(quiz, name);
    }
    const pressed = [...picks.querySelectorAll('[aria-pressed=true]')];
    expect(pressed.map((one) => one.textContent!.trim())).to.eql([
      'Who starts',
      'How much they say',
      'Then or now',
    ]);
    expect(read(quiz)).to.include('You have picked 3. To pick another, take one away first.');
    await press(quiz, 'Who starts');
    await press(quiz, 'Strong feelings');
    expect(find(quiz, 'button', 'Strong feelings')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('is kind when everything was skipped', async () => {
    const quiz = await visit();
    await answer(quiz, Array(8).fill(undefined));
    expect(read(quiz)).to.include('Nothing to pick from yet. That is fine.');
  });

  it('offers four more scenes, which come on request and lead back here', async () => {
    const quiz = await visit();
    await answer(quiz, Array(8).fill(0));
    await press(quiz, 'Four more scenes');
    expect(focused(quiz)).to.match(/^9 of 12 From week to week/);
    await answer(quiz, [1, 1, 1, 1]);
    expect(find(quiz, 'button', 'Four more scenes')).not.to.exist;
    expect(find(quiz, 'button', 'Talking about us')).to.exist;
  });

  it('asks where to start, hopes and ways of working, closed until wanted', async () => {
    const quiz = await visit(solo);
    await answer(quiz, Array(8).fill(0));
    expect(find(quiz, 'button', 'What I feel')).not.to.exist;
    await press(quiz, 'Where would you like to start?');
    for (const name of ['What I feel', 'What I think', 'A mix']) await press(quiz, name);
    expect(find(quiz, 'button', 'A mix')!.getAttribute('aria-pressed')).to.equal('false');
    expect(find(quiz, 'disclosure', /Where would/)!.textContent).to.include('2 picked');
    await press(quiz, 'Ways of working');
    const emdr = find(quiz, 'combobox', 'EMDR') as HTMLSelectElement;
    expect([...emdr.options].map(({ label }) => label)).to.eql([
      'No view yet',
      'Yes please',
      'Open to it',
      'Rather not',
      'Tell me more',
    ]);
  });
});

describe('All scenes on one page', () => {
  it('shows the eight scenes, what matters and the way to the result', async () => {
    const quiz = await visit(solo, { layout: 'page' });
    expect(names(quiz, 'group').filter((name) => /of 8/.test(name))).to.have.length(8);
    expect(find(quiz, 'button', 'Next')).not.to.exist;
    expect(find(quiz, 'button', 'See my first look')).to.exist;
  });

  it('can be switched at any time without losing answers', async () => {
    const quiz = await visit();
    await answer(quiz, [2]);
    quiz.layout = 'page';
    await settled(quiz);
    expect((all(quiz, 'radio')[4] as HTMLInputElement).checked).to.equal(true);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(quiz);
    await settled(quiz);
    expect((all(quiz, 'radio')[4] as HTMLInputElement).checked).to.equal(true);
    elsewhere.remove();
  });
});
