// Hovers: everything there is to say of what is under the cursor.
import type { Hover, HoverParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { View } from '../view.ts';
import type { Cursor } from './cursor.ts';
import { cursorAt } from './cursor.ts';
import { acceptedSection } from './hover/accepted.ts';
import { findingSection } from './hover/finding.ts';
import { headerSection } from './hover/header.ts';
import { lifecycleSection } from './hover/lifecycle.ts';
import { methodSection } from './hover/method.ts';
import { momentSection } from './hover/moment.ts';
import { referenceSection } from './hover/reference.ts';
import { ruleSection } from './hover/rule.ts';
import { settingSection } from './hover/setting.ts';
import { statusSection } from './hover/status.ts';

export const hover = async (view: View, { position }: Pick<HoverParams, 'position'>): Promise<Hover | null> => {
  const cursor = cursorAt(view, position);
  if (!cursor || cursor.on === 'between' || cursor.extent.start === cursor.extent.end) return null;
  const found = await Promise.all(sections.map(async section => section(view, cursor)));
  const contents = found.filter(text => text !== undefined && text !== '');
  if (contents.length === 0) return null;
  return { contents: { kind: MarkupKind.Markdown, value: contents.join('\n\n---\n\n') }, range: cursor.range };
};

type Section = (view: View, cursor: Cursor) => string | undefined | Promise<string | undefined>;

const sections: readonly Section[] = [
  findingSection,
  statusSection,
  methodSection,
  headerSection,
  momentSection,
  lifecycleSection,
  referenceSection,
  ruleSection,
  settingSection,
  acceptedSection,
];
