// A setting of a team: what it is for.
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, code, excerptOf, paragraphs } from '../markdown.ts';
import { schemasAt, settingsKindOf, settingsSchema } from '../settings.ts';
import { ruleNamedAt } from './rule.ts';

export const settingSection = (view: View, cursor: Cursor): string | undefined => {
  const kind = settingsKindOf(view);
  const key = cursor.path.at(-1);
  if (!kind || cursor.on !== 'key' || key === undefined || ruleNamedAt(view, cursor) !== undefined) return undefined;
  const found = schemasAt(settingsSchema(kind, view.language), cursor.path).find(it => 'description' in it);
  const { description, default: usual } = found ?? {};
  if (typeof description !== 'string') return undefined;
  const words = usual === undefined ? '' : ` = ${code(JSON.stringify(usual))}`;
  return paragraphs(`${bold(key)}${words}`, excerptOf(description, 600));
};
