// What a decision in a file of waivers accepts, where its fingerprint is: what was found, and where.
import { hoverWords } from '../../messages/hover.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, code, excerptOf, paragraphs } from '../markdown.ts';
import { settingsKindOf } from '../settings.ts';
import { foundThings } from '../waived.ts';

export const acceptedSection = (view: View, { path, on, value }: Cursor): string | undefined => {
  if (settingsKindOf(view) !== 'waivers' || path.at(-1) !== 'fingerprint' || on !== 'value') return undefined;
  const things = foundThings(view).filter(({ finding }) => finding.fingerprint === value);
  if (things.length === 0) return view.known.length === 0 ? undefined : hoverWords[view.language].acceptsNothing;
  return paragraphs(
    ...things
      .slice(0, most)
      .flatMap(({ finding, description }) => [
        `${bold('level' in finding ? finding.level : finding.severity)} · ${code(finding.rule)} · ${code(description)}`,
        excerptOf(`${finding.subject}: ${finding.message}`),
      ]),
  );
};

const most = 3;
