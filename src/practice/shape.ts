/** Written by `npm run build` from schema.ts: change that, not this. */
import type { Shape } from './sift.js';
export const SHAPE: Shape = [
  'group',
  {
    $schema: 2000,
    name: 120,
    region: 'region',
    timeZone: 'timeZone',
    website: 'link',
    privacyUrl: 'link',
    contact: [
      'group',
      { phone: 'phone', sms: 'phone', email: 'email', hours: 300, replyWithin: 120 },
    ],
    booking: [
      'group',
      {
        url: 'link',
        embed: ['one', ['link', 'click']],
        status: ['one', ['open', 'waitlist', 'closed']],
        waitlistWeeks: 'count',
        referralUrl: 'link',
        consultation: [
          'group',
          { minutes: 'count', fee: 120, fullFee: 120, lowerFee: 300, formats: ['list', 120] },
        ],
        openingsUrl: 'link',
        freeText: 'yes',
      },
    ],
    therapists: [
      'list',
      [
        'group',
        {
          id: 'id',
          name: 120,
          pronouns: 120,
          role: 120,
          photo: 'link',
          url: 'link',
          licence: [
            'group',
            { label: 120, number: 120, region: 'region', checkUrl: 'link', validUntil: 'date' },
          ],
          style: [
            'group',
            {
              LEAD: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              TALK: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              TIME: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              FEEL: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              TONE: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              PACE: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              BETWEEN: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              CHECK: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              PLAN: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              ADVICE: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              DEPTH: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
              US: [
                'group',
                { lo: ['one', [-2, -1, 0, 1, 2]], hi: ['one', [-2, -1, 0, 1, 2]], note: 300 },
                ['lo', 'hi'],
                true,
              ],
            },
          ],
          focus: ['list', 'id'],
          hopes: ['list', 'id'],
          methods: ['list', ['group', { id: 'id', note: 300 }, ['id']]],
          practical: [
            'group',
            {
              formats: ['list', 120],
              regions: ['list', 'region'],
              who: ['list', 120],
              languages: ['list', 120],
              fee: [
                'group',
                { from: 'count', currency: 'currency', to: 'count', lowRate: 'yes' },
                ['from', 'currency'],
              ],
              times: ['list', 120],
              access: ['list', 120],
            },
          ],
          traits: ['record', 'key', 120],
          openFrom: 'date',
          asOf: 'date',
          answers: ['record', 'key', 2000],
          contact: [
            'group',
            { phone: 'phone', sms: 'phone', email: 'email', hours: 300, replyWithin: 120 },
          ],
          booking: [
            'group',
            {
              url: 'link',
              embed: ['one', ['link', 'click']],
              status: ['one', ['open', 'waitlist', 'closed']],
              waitlistWeeks: 'count',
              referralUrl: 'link',
              consultation: [
                'group',
                { minutes: 'count', fee: 120, fullFee: 120, lowerFee: 300, formats: ['list', 120] },
              ],
              openingsUrl: 'link',
              freeText: 'yes',
            },
          ],
        },
        ['id', 'name'],
      ],
    ],
    checklist: [
      'group',
      {
        hide: ['list', 'id'],
        add: [
          'list',
          [
            'group',
            { id: 'id', question: 300, category: 120, why: 300, helpful: 300 },
            ['id', 'question'],
          ],
        ],
        starter: ['list', 'id'],
        order: ['list', 'id'],
      },
    ],
    sending: [
      'group',
      {
        recipient: 120,
        channel: 120,
        responseTime: 120,
        retention: 120,
        recordNote: 300,
        endpoint: 'link',
        format: [
          'one',
          ['json', 'form', 'formspree', 'web3forms', 'netlify', 'basin', 'apps-script'],
        ],
        fields: ['record', 'field', 2000],
        encryptTo: ['list', 'lock', true],
      },
    ],
    crisis: [
      'list',
      [
        'group',
        {
          region: 'region',
          emergency: 120,
          talk: [
            'list',
            [
              'group',
              { label: 120, tel: 'phone', sms: 'phone', word: 120, url: 'link', note: 300 },
            ],
          ],
          checkedOn: 'date',
        },
      ],
    ],
    safety: ['group', { licensingBodyUrl: 'link', secondContact: 300, quickExitUrl: 'link' }],
    text: ['record', 'words', 2000],
  },
];
