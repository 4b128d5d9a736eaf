import { expect } from '@open-wc/testing';
import { crisisLines, emergencyNumbers } from '../../src/safety/crisis.js';

const today = new Date('2026-12-01');
const linesFor = (region?: string) => crisisLines({ region, today });

describe('Crisis lines', () => {
  const expected: Record<string, { emergency: string; tel?: string[]; sms?: string[] }> = {
    US: { emergency: '911', tel: ['988'], sms: ['988', '741741'] },
    CA: { emergency: '911', tel: ['988'], sms: ['988'] },
    GB: { emergency: '999', tel: ['116 123', '111', '0800 1111'], sms: ['85258'] },
    IE: { emergency: '112, 999', tel: ['116 123'], sms: ['50808'] },
    EU: { emergency: '112', tel: ['116 123'] },
    AU: { emergency: '000', tel: ['13 11 14'], sms: ['0477 13 11 14'] },
    NZ: { emergency: '111', tel: ['1737'], sms: ['1737'] },
  };

  for (const [region, { emergency, tel = [], sms = [] }] of Object.entries(expected)) {
    it(`are built in for ${region}, with the day they were checked`, () => {
      const [entry] = linesFor(region).entries;
      expect(entry).to.include({ region, emergency });
      expect(entry!.talk.flatMap((line) => line.tel ?? [])).to.deep.equal(tel);
      expect(entry!.talk.flatMap((line) => line.sms ?? [])).to.deep.equal(sms);
      expect(entry!.checkedOn).to.match(/^\d{4}-\d\d-\d\d$/);
    });
  }

  it('say nothing to the owner where all is well', () => {
    expect(linesFor('US').problems).to.be.empty;
  });

  it('take a part of a country as the country', () => {
    expect(linesFor('us-ny').entries[0]).to.include({ region: 'US', emergency: '911' });
  });

  it('name no number for an unknown region, and tell the owner', () => {
    const { entries, problems } = linesFor('ZZ');
    expect(entries[0]).to.include({ region: 'ZZ', emergency: '' });
    expect(entries[0]!.talk).to.be.empty;
    expect(problems.map(({ code }) => code)).to.deep.equal(['crisis-region']);
    expect(problems[0]!.message).to.contain('"ZZ"');
  });

  it('name no number where no region is set, and tell the owner', () => {
    const { entries, problems } = linesFor(undefined);
    expect(entries).to.have.lengthOf(1);
    expect(entries[0]!.emergency).to.equal('');
    expect(problems[0]!.message).to.contain('region=');
  });

  it('never point to a directory of another site unless the practice says so', () => {
    const all = Object.keys(expected).concat('ZZ', '').map(linesFor);
    expect(JSON.stringify(all)).not.to.contain('findahelpline');
  });

  it('show 112 in a country of the EU, and ask the owner for the national line', () => {
    const { entries, problems } = linesFor('DE');
    expect(entries[0]).to.include({ region: 'DE', emergency: '112' });
    expect(problems[0]!.code).to.equal('crisis-national');
  });

  it('show two regions side by side', () => {
    expect(linesFor('US GB').entries.map(({ region }) => region)).to.deep.equal(['US', 'GB']);
  });

  it('become old after 180 days, and the owner hears it', () => {
    const later = crisisLines({ region: 'US', today: new Date('2028-01-01') });
    expect(later.problems.map(({ code }) => code)).to.deep.equal(['crisis-old']);
    expect(later.entries[0]!.emergency, 'old lines still show').to.equal('911');
  });

  it('are checked afresh on day 180, and old on day 181', () => {
    const check = (date: string) =>
      crisisLines({
        overrides: [{ region: 'US', talk: [{ tel: '988' }], checkedOn: '2026-01-01' }],
        today: new Date(date),
      }).problems.length;
    expect(check('2026-06-30T00:00:00Z')).to.equal(0);
    expect(check('2026-07-01T00:00:00Z')).to.equal(1);
  });

  describe('of the practice', () => {
    const talk = [{ label: 'City crisis team', tel: '+1 212 555 0199' }];

    it('win over the built-in ones', () => {
      const { entries, problems } = crisisLines({
        region: 'US',
        overrides: [{ region: 'US', emergency: '911', talk, checkedOn: '2026-11-30' }],
        today,
      });
      expect(entries[0]!.talk).to.equal(talk);
      expect(problems).to.be.empty;
    });

    it('keep the built-in emergency number where the practice names none', () => {
      const { entries } = crisisLines({ region: 'US', overrides: [{ talk }], today });
      expect(entries).to.have.lengthOf(1);
      expect(entries[0]).to.include({ region: 'US', emergency: '911' });
      expect(entries[0]!.talk).to.equal(talk);
    });

    it('serve an unknown region, and the owner is left alone', () => {
      const overrides = [{ region: 'BR', emergency: '192', talk: [{ tel: '188' }] }];
      const { entries, problems } = crisisLines({ region: 'BR', overrides, today });
      expect(entries[0]!.emergency).to.equal('192');
      expect(problems).to.be.empty;
    });

    it('may cover several regions', () => {
      const overrides = [
        { region: 'BR', emergency: '192', talk },
        { region: 'PT', emergency: '112', talk },
      ];
      expect(crisisLines({ overrides, today }).entries.map(({ region }) => region)).to.deep.equal([
        'BR',
        'PT',
      ]);
    });
  });

  it('find the numbers in what a practice wrote', () => {
    expect(emergencyNumbers('112 or 999')).to.deep.equal(['112', '999']);
    expect(emergencyNumbers('your local number')).to.be.empty;
  });
});
