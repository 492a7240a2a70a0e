// Where a convention is written down: the document, the section, and a link to it.

export type Standard =
  /** `{ rfc: 9110, section: '15.5.2' }` */
  | { readonly rfc: number; readonly section?: string }
  /** A section of the OpenAPI Specification by its title: `{ openapi: 'Responses Object' }`. */
  | { readonly openapi: string }
  | { readonly title: string; readonly url: string };

export interface Citation {
  readonly title: string;
  readonly url: string;
}

export const citationOf = (standard: Standard): Citation => {
  if ('rfc' in standard) {
    const { rfc, section } = standard;
    const page = `https://www.rfc-editor.org/rfc/rfc${rfc}`;
    return section === undefined
      ? { title: `RFC ${rfc}`, url: page }
      : { title: `RFC ${rfc}, section ${section}`, url: `${page}#section-${section}` };
  }
  if ('openapi' in standard) {
    const anchor = standard.openapi.toLowerCase().replaceAll(' ', '-');
    return { title: `OpenAPI, ${standard.openapi}`, url: `https://spec.openapis.org/oas/v3.1.1.html#${anchor}` };
  }
  return standard;
};
