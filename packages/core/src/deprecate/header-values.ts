// What the headers Deprecation, Sunset and Link say of something that is deprecated now.
import type { HeaderValues } from '../conventions/lifecycle-header-edits.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import { deprecationOf } from '../http/deprecation-date.ts';
import { httpDateOf } from '../http/http-date.ts';
import { momentOf } from '../lifecycle/stated-date.ts';
import type { Statement } from './statement.ts';

export const headerValues = (
  { deprecated, sunset, successor, document }: Statement,
  settings: Settings,
): HeaderValues => {
  const zone = zoneOf(settings);
  const links = [
    ...(successor.target === undefined ? [] : [`<${successor.target}>; rel="successor-version"`]),
    ...(document === undefined ? [] : [`<${document}>; rel="deprecation"; type="text/html"`]),
  ];
  return {
    Deprecation: deprecationOf(momentOf(deprecated, 'first', zone)),
    Sunset: httpDateOf(momentOf(sunset, 'last', zone)),
    ...((links.length > 0 || successor.kind === 'none') && { Link: links.join(', ') }),
  };
};
