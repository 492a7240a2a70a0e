// What clients do about a change: what its rule says for each direction in which it hurts, else what happened.
import type { MigrationSection, ReportedChange } from './migration-report.ts';

export const stepsOf = ({ message, steps }: ReportedChange): readonly string[] => {
  const told = [...new Set([steps?.input, steps?.output].filter(step => step !== undefined))];
  return told.length > 0 ? told : [message];
};

/** Away from the change, with the part that a step is about where it does not name it. */
export const stepsIn = ({ changes }: MigrationSection): readonly string[] => [
  ...new Set(
    changes.flatMap(change => {
      const part = partIn(change.subject);
      return stepsOf(change).map(step =>
        part === undefined || step.includes(part.split(' ').at(-1) ?? part) ? step : `\`${part}\`: ${step}`,
      );
    }),
  ),
];

/** `people` of `Booking.people`, `query size` of `GET /bookings › query size`; undefined for a whole. */
const partIn = (subject: string): string | undefined => {
  const last = subject.split(' › ').at(-1) ?? '';
  if (last !== subject) return last;
  const [, part] = /^[^\s.]+\.(.+)$/.exec(subject) ?? [];
  return part;
};

/** Deliberately, all of it. */
export const isAccepted = ({ changes }: MigrationSection): boolean =>
  changes.every(({ waiver }) => waiver !== undefined);
