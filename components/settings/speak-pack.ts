import type {
  BookDifference,
  FieldChange,
} from '../../utils/core/policy/compare-books.ts';
import type {
  Expected,
  PackFault,
} from '../../utils/core/policy/parse-rule-book.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { speakRuleDay } from '../ui/speak-rule-day.ts';

type Named = Exclude<Expected, 'nothing'>;

const EXPECTED: Readonly<Record<Named, MessageKey>> = {
  day: 'packExpected_day',
  id: 'packExpected_id',
  name: 'packExpected_name',
  region: 'packExpected_region',
  address: 'packExpected_address',
  text: 'packExpected_text',
  number: 'packExpected_number',
  'yes-or-no': 'packExpected_yes_or_no',
  choice: 'packExpected_choice',
  list: 'packExpected_list',
  group: 'packExpected_group',
  length: 'packExpected_length',
  something: 'packExpected_something',
};

const FAULTS: Readonly<
  Record<Exclude<PackFault['fault'], 'shape'>, MessageKey>
> = {
  'too-large': 'packFaultTooLarge',
  'not-json': 'packFaultNotJson',
  'not-a-pack': 'packFaultNotAPack',
  'newer-schema': 'packFaultNewerSchema',
  older: 'packFaultOlder',
  future: 'packFaultFuture',
  twice: 'packFaultTwice',
  'unknown-id': 'packFaultUnknownId',
  backwards: 'packFaultBackwards',
  'no-address': 'packFaultNoAddress',
  overlap: 'packFaultOverlap',
};

/** Why a rules file was refused, with the place in it. */
export function speakPackFault(fault: PackFault, t: Translate): string {
  if (fault.fault === 'older' || fault.fault === 'future') {
    const [asOf, than] = [fault.asOf, fault.than].map((day) =>
      speakRuleDay(day, t),
    );
    return t(FAULTS[fault.fault], { asOf: asOf ?? '', than: than ?? '' });
  }
  if (fault.fault !== 'shape') return t(FAULTS[fault.fault], { ...fault });
  const { place, expected, found } = fault;
  if (expected === 'nothing') return t('packFaultExtra', { place });
  if (found === 'undefined') return t('packFaultMissing', { place });
  const belongs = t(EXPECTED[expected]);
  return t('packFaultShape', { place, found, expected: belongs });
}

function speakValue(value: unknown, t: Translate): string {
  if (value === null || value === undefined) return t('packNone');
  if (typeof value === 'boolean') return t(value ? 'packYes' : 'packNo');
  if (Array.isArray(value)) return value.join(', ') || t('packNone');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const speakField = ({ field, before, after }: FieldChange, t: Translate) =>
  t('packField', {
    field: t(`packField_${field}`),
    before: speakValue(before, t),
    after: speakValue(after, t),
  });

/** What an item is called, with its channel where it has one of its own. */
export function speakTitle(
  { title, channel }: BookDifference,
  t: Translate,
): string {
  const words = title[t.language];
  return channel ? `${t(CHANNEL_NAME[channel])}: ${words}` : words;
}

/** What becomes of one item of the book: "limit (hours): 168 → 72". */
export function speakDifference(
  { change, fields }: BookDifference,
  t: Translate,
): string {
  if (change === 'added') return t('packAdded');
  if (change === 'removed') return t('packRemoved');
  const told = fields.length
    ? fields.map((field) => speakField(field, t)).join('; ')
    : t('packWording');
  return `${t('packChanged')}: ${told}`;
}
