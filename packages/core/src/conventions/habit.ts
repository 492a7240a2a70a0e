// When most of an API breaks a convention in the same way, or a hundred places do, that is one finding, with how often it is so.
import type { Facts } from '../findings.ts';
import type { Catalogue } from '../messages/language.ts';
import { asObject, own } from '../schema/values.ts';

/** A handful of places are read one by one, and a hundred by nobody. */
const handful = 5;
const hundred = 100;

/** Whether what was found at `places` places is a habit of the API: in `count` of all `of` parts that the convention is about. */
export const isHabit = (places: number, { count, of }: { readonly count: number; readonly of: number }): boolean =>
  places > handful && (count * 2 > of || places >= hundred);

/** The facts of a rule, and in how many of the parts that it is about they are so. */
export const withHabit = (facts: Facts, count: number, of: number, example: string): Facts => ({
  ...facts,
  habit: { count, of, example },
});

/** What a rule says, and how often that is so where it is a habit. */
export const habitMessage = (message: Catalogue<(facts: Facts) => string>): Catalogue<(facts: Facts) => string> => ({
  en: facts => {
    const habit = habitIn(facts);
    if (!habit) return message.en(facts);
    const { count, of, example } = habit;
    return `${message.en(facts)}: so in ${count === of ? 'all' : `${count} of`} ${of}, for example ${example}`;
  },
  ja: facts => {
    const habit = habitIn(facts);
    if (!habit) return message.ja(facts);
    const { count, of, example } = habit;
    return `${message.ja(facts)}（${count === of ? `全 ${of} 件` : `${of} 件中 ${count} 件`}、例: ${example}）`;
  },
});

const habitIn = (
  facts: Facts,
): { readonly count: number; readonly of: number; readonly example: string } | undefined => {
  const habit = asObject(own(facts, 'habit'));
  return habit && { count: Number(habit['count']), of: Number(habit['of']), example: String(habit['example']) };
};
