// An overlay as text: of its own, or behind what a file of overlays has already.
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { JsonValue, Overlay } from '@breakwater/core';
import { at, parse, rootOf, textEditsOf, yamlText } from '@breakwater/core';

export const overlayText = (overlay: Overlay, format: 'json' | 'yaml'): string =>
  format === 'json' ? `${JSON.stringify(overlay, undefined, 2)}\n` : yamlText(overlay as unknown as JsonValue);

export interface Extended {
  readonly text: string;
  /** How many actions are new. */
  readonly added: number;
}

/** Undefined where the file holds something else. */
export const extendedOverlay = (file: string, overlay: Overlay): Extended | undefined => {
  if (!existsSync(file)) {
    return { text: overlayText(overlay, extname(file) === '.json' ? 'json' : 'yaml'), added: overlay.actions.length };
  }
  const { document } = parse(readFileSync(file, 'utf8'), { uri: pathToFileURL(resolve(file)).href, label: file });
  const value = document?.value as { readonly overlay?: unknown; readonly actions?: unknown } | null | undefined;
  if (!document || typeof value?.overlay !== 'string' || !Array.isArray(value.actions)) return undefined;
  const known = value.actions as readonly unknown[];
  const fresh = overlay.actions.filter(action => !known.some(it => isDeepStrictEqual(it, action)));
  const place = at(rootOf(document), 'actions', '-');
  const edited = textEditsOf(
    document,
    fresh.map(action => ({ kind: 'set', at: place, value: action as unknown as JsonValue })),
  );
  return edited.kind === 'edited' ? { text: edited.text, added: fresh.length } : undefined;
};
