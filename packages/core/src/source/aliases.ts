// What aliases make of a small text: values that contain themselves, that are too deep, or that expand beyond all bounds.
import { maximumDepth, maximumExpansion } from './limits.ts';

export interface AliasFault {
  readonly kind: 'cycle' | 'depth' | 'expansion';
  /** Of an alias that does it. */
  readonly path: readonly string[];
}

/** Whether a text may have both an anchor and an alias. Prose may look like it; a search costs less than a walk of the value. */
export const mayHaveAliases = (text: string): boolean => hasToken(text, '&') && hasToken(text, '*');

/** The mark where a node may begin, with a name after it. */
export const hasToken = (text: string, mark: string): boolean => {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (mayBegin(text, at) && !endsName.has(text.charAt(at + 1))) return true;
  }
  return false;
};

/** A verbatim tag (`!<tag>`) needs no space after it. */
const mayBegin = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  return beforeNodes.has(before) || (before === '>' && text.includes('!<'));
};

const beforeNodes: ReadonlySet<string> = new Set(['', ' ', '\t', '\n', '\r', '[', '{', ',', ':', '\ufeff']);
const endsName: ReadonlySet<string> = new Set(['', ' ', '\t', '\n', '\r', ',', '[', ']', '{', '}']);

export const faultInAliases = (value: unknown, textLength: number): AliasFault | undefined => {
  const walk: Walk = { known: new Map(), open: new Set(), path: [], fault: undefined, largest: undefined };
  const { size } = measure(walk, value);
  if (walk.fault) return walk.fault;
  if (size <= Math.max(maximumExpansion, textLength) || !walk.largest) return undefined;
  return { kind: 'expansion', path: walk.largest.path };
};

/** Of a value with all that it contains, aliases counted as often as they are used. */
interface Measure {
  readonly size: number;
  readonly height: number;
}

interface Walk {
  readonly known: Map<object, Measure>;
  readonly open: Set<object>;
  readonly path: string[];
  fault: AliasFault | undefined;
  largest: { readonly path: readonly string[]; readonly size: number } | undefined;
}

const scalar: Measure = { size: 1, height: 0 };

/** Every object is measured once. Recursion ends at the first level too many. */
const measure = (walk: Walk, value: unknown): Measure => {
  if (typeof value !== 'object' || value === null || walk.fault) return scalar;
  const { known, open, path } = walk;
  if (open.has(value)) {
    walk.fault = { kind: 'cycle', path: [...path] };
    return scalar;
  }
  const before = known.get(value);
  if (path.length + (before?.height ?? 1) > maximumDepth) {
    walk.fault = { kind: 'depth', path: [...path] };
    return scalar;
  }
  if (before) {
    if (before.size > (walk.largest?.size ?? 0)) walk.largest = { path: [...path], size: before.size };
    return before;
  }
  open.add(value);
  let size = 1;
  let height = 0;
  for (const [key, child] of Object.entries(value)) {
    path.push(key);
    const inner = measure(walk, child);
    path.pop();
    size += inner.size;
    height = Math.max(height, inner.height);
  }
  open.delete(value);
  const result = { size, height: height + 1 };
  known.set(value, result);
  return result;
};
