// What can be wrong with the structure of a description, as facts. The words are in messages/.

export type StructureFault =
  // by the tables of fields in the specification
  /** `when` is what another field says, where the fault depends on it: `in: path`. */
  | { readonly fault: 'missing'; readonly object: PartName; readonly field: string; readonly when?: string }
  | {
      readonly fault: 'unknown';
      readonly object: PartName;
      readonly field: string;
      readonly closest?: string;
      /** The later version that has the field. */
      readonly since?: string;
    }
  /** A field of such an object, but not of this one, which lacks what it `needs`. */
  | {
      readonly fault: 'other-variant';
      readonly object: PartName;
      readonly field: string;
      readonly when: string;
      readonly needs: readonly string[];
    }
  /** `expected`: one of these types, or objects of the specification. */
  | {
      readonly fault: 'type';
      readonly field: string;
      readonly expected: readonly (ValueType | PartName)[];
      readonly found: ValueType;
      /** Of a scalar. */
      readonly value?: string;
    }
  | {
      readonly fault: 'value';
      readonly field: string;
      readonly found: string;
      readonly expected: readonly string[];
      readonly closest?: string;
      readonly when?: string;
    }
  | {
      readonly fault: 'constant';
      readonly object: PartName;
      readonly field: string;
      readonly expected: string;
      readonly when: string;
    }
  | { readonly fault: 'range'; readonly field: string; readonly expected: 'count' | 'positive'; readonly found: string }
  | {
      readonly fault: 'exactly-one' | 'at-least-one' | 'not-together';
      readonly object: PartName;
      readonly fields: readonly string[];
    }
  | { readonly fault: 'empty'; readonly field: string }
  | { readonly fault: 'not-single'; readonly field: string }
  | { readonly fault: 'repeated'; readonly field: string; readonly value: string }
  | { readonly fault: 'name'; readonly name: string; readonly rule: NameRule; readonly closest?: string }
  | { readonly fault: 'reference-here'; readonly object: PartName }
  | { readonly fault: 'reference-for-all'; readonly field: string }
  // by its prose
  | {
      readonly fault: 'reference-kind';
      readonly reference: string;
      readonly expected: PartName;
      readonly found: PartName | 'names';
    }
  | { readonly fault: 'operation-id'; readonly id: string }
  | { readonly fault: 'path-parameter-undeclared'; readonly name: string; readonly path: string }
  | { readonly fault: 'path-parameter-idle'; readonly name: string; readonly path: string; readonly closest?: string }
  | { readonly fault: 'path-twice'; readonly path: string; readonly other: string }
  | { readonly fault: 'parameter-twice'; readonly name: string; readonly in: string }
  | { readonly fault: 'body-twice' | 'body-and-form' }
  | { readonly fault: 'security-scheme'; readonly name: string; readonly closest?: string }
  | { readonly fault: 'mapping'; readonly value: string; readonly target: string };

/** What names that somebody chose must look like. */
export type NameRule = 'path' | 'status' | 'status-2.0' | 'component' | 'host' | 'base-path';

export type ValueType = 'mapping' | 'list' | 'text' | 'number' | 'boolean' | 'null';

/** The objects of the specifications. */
export type PartName =
  | 'description'
  | 'info'
  | 'contact'
  | 'license'
  | 'server'
  | 'server-variable'
  | 'components'
  | 'paths'
  | 'path-item'
  | 'operation'
  | 'external-documentation'
  | 'parameter'
  | 'request-body'
  | 'media-type'
  | 'encoding'
  | 'responses'
  | 'response'
  | 'callback'
  | 'example'
  | 'link'
  | 'header'
  | 'tag'
  | 'schema'
  | 'items'
  | 'discriminator'
  | 'xml'
  | 'security-scheme'
  | 'flows'
  | 'flow-implicit'
  | 'flow-password'
  | 'flow-client-credentials'
  | 'flow-authorization-code'
  | 'flow-device-authorization'
  | 'security-requirement';
