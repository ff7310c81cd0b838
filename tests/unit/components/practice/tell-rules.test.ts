import { describe, expect, it } from 'vitest';
import { speakKept } from '../../../../components/practice/speak-kept.ts';
import {
  messengerRulesOn,
  tellKinds,
  tellWhy,
  titleOfTag,
} from '../../../../components/practice/tell-rules.ts';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import { speakDialog } from '../../../../utils/features/dialog-words.ts';
import { translator } from '../../../../utils/i18n/translate.ts';
import { wholePack } from '../../core/whole-pack.ts';

const es = translator('es');
const en = translator('en');
const NOW = Date.parse('2018-10-01T12:00:00Z');

describe('the words of a day', () => {
  it('name the rules of Messenger', () => {
    expect(messengerRulesOn(builtInBook, '2018-10-01')?.title.en).toBe(
      '24 + 1',
    );
    expect(messengerRulesOn(builtInBook, '2015-01-01')).toBeNull();
    expect(tellWhy(builtInBook, 'messenger-24plus1', es)).toMatch(/24 horas/);
  });

  it('say what each tag may be used for and what not, in the language', () => {
    const told = tellKinds(builtInBook, '2018-10-01', es);
    expect(Object.keys(told)).toHaveLength(17);
    expect(told.SHIPPING_UPDATE?.title).toMatch(/envío.*: enviar$/);
    expect(told.SHIPPING_UPDATE?.hint).toMatch(/^Sí: .+\nNo: .+/);
    expect(
      tellKinds(builtInBook, '2018-10-01', en).SHIPPING_UPDATE?.hint,
    ).toMatch(/^Yes: .+\nNo: .+/);
  });

  it('leave the title of a tag of today as the inbox says it', () => {
    const { HUMAN_AGENT: told } = tellKinds(builtInBook, '2026-11-22', es);
    expect(told).not.toHaveProperty('title');
    expect(told?.hint).toMatch(/^Sí: /);
  });

  it('know a name that meant two things by its newer meaning', () => {
    const titleOn = (day: string) =>
      titleOfTag(builtInBook, 'ACCOUNT_UPDATE', day);
    expect(titleOn('2018-10-01')).not.toEqual(titleOn('2019-10-01'));
    expect(titleOn('2026-11-22')).toBeNull();
  });
});

describe('the dialog of another day', () => {
  const WORDS = {
    name: 'Ana',
    verdict: {
      phase: 'plus-one',
      endsAt: null,
      left: null,
      allows: ['PLUS_ONE', 'SHIPPING_UPDATE', 'NEW_TAG'],
      opener: null,
      ruleSet: 'messenger-24plus1',
    },
    windowHours: 24,
    composerState: 'open',
    text: 'Hola',
    review: null,
    causes: [],
    offer: null,
    now: NOW,
    isDark: false,
  } as const;

  it('takes its words from the book, and its own where the book has none', () => {
    const told = {
      why: 'Because.',
      kinds: tellKinds(builtInBook, '2018-10-01', es),
    };
    const { choices, whyText } = speakDialog({ ...WORDS, told }, es);
    expect(whyText).toBe('Because.');
    expect(choices.map(({ id, title }) => [id, title])).toEqual([
      ['PLUS_ONE', es('choicePlusOne')],
      ['SHIPPING_UPDATE', told.kinds.SHIPPING_UPDATE?.title],
      ['NEW_TAG', es('choiceTag', { tag: 'NEW_TAG' })],
    ]);
  });

  it('offers a tag without any words by its name, not as outside the policy', () => {
    const verdict = { ...WORDS.verdict, allows: ['NEW_TAG'] };
    const { choices } = speakDialog({ ...WORDS, verdict }, es);
    expect(choices).toEqual([
      {
        id: 'NEW_TAG',
        title: es('choiceTag', { tag: 'NEW_TAG' }),
        hint: `${es('choiceTagHint')}. ${es('choiceKeptTag')}`,
        isDanger: false,
      },
    ]);
  });
});

describe('what the journal would keep', () => {
  const rules = { book: builtInBook, pack: wholePack };
  const KEPT = {
    at: NOW,
    name: 'Pedro Lara',
    phase: 'limited',
    ruleSet: 'messenger-24plus1',
  } as const;

  it.each([
    ['SHIPPING_UPDATE', /\(SHIPPING_UPDATE\)/],
    ['PLUS_ONE', /El mensaje que quedaba/],
    [null, /normas «24 \+ 1»/],
  ])('of %s', (kind, said) => {
    const text = speakKept({ ...KEPT, kind }, NOW, rules, es);
    expect(text).toMatch(said);
    expect(text).toContain('Pedro Lara');
    expect(text).not.toMatch(/[{}]|· ·/);
  });

  it('of a message inside the window: nothing', () => {
    expect(speakKept('nothing', NOW, rules, es)).toBe(
      es('practiceKeptNothing'),
    );
  });
});
