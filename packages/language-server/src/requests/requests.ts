// The requests beside the protocol that the other thread answers, or that change what is held against what.
import { baseDocument } from './base-document.ts';
import { changes } from './changes.ts';
import { chooseBase } from './choose-base.ts';
import { deprecations } from './deprecations.ts';
import { explain } from './explain.ts';
import { migration } from './migration.ts';
import type { Answer, RequestName } from './request.ts';
import { except, waive } from './waive.ts';

export const requests: { readonly [Name in RequestName]?: Answer<Name> } = {
  'breakwater/chooseBase': chooseBase,
  'breakwater/baseDocument': baseDocument,
  'breakwater/changes': changes,
  'breakwater/deprecations': deprecations,
  'breakwater/migration': migration,
  'breakwater/explain': explain,
  'breakwater/waive': waive,
  'breakwater/except': except,
};
