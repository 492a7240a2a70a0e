// Values of the header Link: targets and their relations (RFC 8288, section 3).
import LinkHeader from 'http-link-header';

export interface Link {
  readonly target: string;
  /** Lower case; a link with several types is several links. */
  readonly relation: string;
}

export type LinkReading =
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'wrong'; readonly fault: LinkFault };

export type LinkFault = 'no-brackets' | 'no-relation' | 'two-relations' | 'syntax' | 'empty';

export const readLinks = (text: string): LinkReading => {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'wrong', fault: 'empty' };
  if (!trimmed.startsWith('<')) return { kind: 'wrong', fault: 'no-brackets' };
  const parsed = parse(trimmed);
  if (!parsed) return { kind: 'wrong', fault: 'syntax' };
  // RFC 8288, section 3.3: it must be there, and only once.
  if (parsed.length === 0 || parsed.some(({ relation }) => relation === ''))
    return { kind: 'wrong', fault: 'no-relation' };
  if (trimmed.split(/>(?=\s*[;,]|\s*$)/).some(part => (part.match(/;\s*rel\s*=/gi) ?? []).length > 1))
    return { kind: 'wrong', fault: 'two-relations' };
  return { kind: 'links', links: parsed };
};

const parse = (text: string): readonly Link[] | undefined => {
  try {
    return LinkHeader.parse(text).refs.map(({ uri, rel }) => ({
      target: uri,
      relation: typeof rel === 'string' ? rel.trim().toLowerCase() : '',
    }));
  } catch {
    // What it throws at is no link.
    return undefined;
  }
};
