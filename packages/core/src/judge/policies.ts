// Cases in which people disagree about how bad a change is (docs/compatibility.md, section 10), each by a name of its own.
import type { Direction, Facts, Level } from '../findings.ts';
import { isSuccess } from '../pairs/statuses.ts';

export interface Policy {
  /** Whose changes it is about; those of all where there are none. */
  readonly rules?: readonly string[];
  /** Both unless told. */
  readonly direction?: Direction;
  /** What such a change counts as without it. Those of its rules that count as something else are another case. */
  readonly usual: Level;
  readonly when?: (facts: Facts) => boolean;
  /** About what is not in the change itself: it could not be decided, or the operation promised nothing. */
  readonly because?: 'undecided' | 'promise';
}

const isRequired = ({ required }: Facts): boolean => required === true;
const isOptional = ({ required }: Facts): boolean => required === false;
const isClosed = ({ closed }: Facts): boolean => closed === true;
const isOfSuccess = ({ status }: Facts): boolean => typeof status === 'string' && isSuccess(status);

const valuesGained = ['enum-value-added', 'enum-value-renamed', 'enum-removed'] as const;
const propertiesLost = ['property-removed', 'property-renamed'] as const;
const headersLost = ['header-removed', 'header-renamed'] as const;
const formats = ['format-added', 'format-changed', 'format-removed'] as const;
const discriminators = ['discriminator-added', 'discriminator-removed'] as const;

export const policies = {
  responseEnumValueAdded: { rules: valuesGained, direction: 'output', usual: 'breaking' },
  openEnumValueAdded: { rules: valuesGained, direction: 'output', usual: 'safe' },
  requestEnumValueRemoved: {
    rules: ['enum-value-removed', 'enum-value-renamed'],
    direction: 'input',
    usual: 'breaking',
  },
  requiredResponsePropertyRemoved: {
    rules: propertiesLost,
    direction: 'output',
    usual: 'breaking',
    when: isRequired,
  },
  optionalResponsePropertyRemoved: {
    rules: propertiesLost,
    direction: 'output',
    usual: 'breaking',
    when: isOptional,
  },
  ignoredRequestPropertyRemoved: {
    rules: ['property-removed'],
    direction: 'input',
    usual: 'breaking',
    when: facts => !isClosed(facts),
  },
  rejectedRequestPropertyRemoved: {
    rules: ['property-removed'],
    direction: 'input',
    usual: 'breaking',
    when: isClosed,
  },
  undeclaredPropertyRejected: { rules: ['additional-properties-closed'], direction: 'input', usual: 'breaking' },
  optionalParameterRemoved: { rules: ['parameter-removed'], direction: 'input', usual: 'breaking', when: isOptional },
  requiredParameterRemoved: { rules: ['parameter-removed'], direction: 'input', usual: 'breaking', when: isRequired },
  pathParameterLimited: { rules: ['parameter-added'], direction: 'input', usual: 'breaking' },
  optionalResponseHeaderRemoved: { rules: headersLost, direction: 'output', usual: 'dangerous' },
  requiredResponseHeaderRemoved: { rules: headersLost, direction: 'output', usual: 'breaking' },
  successStatusAdded: { rules: ['response-added'], direction: 'output', usual: 'safe', when: isOfSuccess },
  errorStatusAdded: {
    rules: ['response-added'],
    direction: 'output',
    usual: 'safe',
    when: facts => !isOfSuccess(facts),
  },
  successStatusRemoved: {
    rules: ['response-removed'],
    direction: 'output',
    usual: 'breaking',
    when: ({ success }) => success === true,
  },
  errorStatusRemoved: {
    rules: ['response-removed'],
    direction: 'output',
    usual: 'breaking',
    when: ({ success }) => success === false,
  },
  errorStatusLeftToDefault: { rules: ['response-removed'], direction: 'output', usual: 'safe' },
  requestBodyRemoved: { rules: ['request-body-removed'], direction: 'input', usual: 'breaking' },
  meaninglessRequestBodyRemoved: { rules: ['request-body-removed'], direction: 'input', usual: 'dangerous' },
  requestMediaTypeRemoved: { rules: ['media-type-removed'], direction: 'input', usual: 'breaking' },
  responseMediaTypeRemoved: { rules: ['media-type-removed'], direction: 'output', usual: 'breaking' },
  responseMediaTypeAdded: { rules: ['media-type-added'], direction: 'output', usual: 'safe' },
  securityTightened: { rules: ['security-requirement-changed'], direction: 'input', usual: 'breaking' },
  securityAlternativeAdded: { rules: ['security-requirement-changed'], direction: 'input', usual: 'safe' },
  onlySecurityHintRemoved: { rules: ['security-scheme-removed'], usual: 'breaking' },
  unusedSecuritySchemeRemoved: { rules: ['security-scheme-removed'], usual: 'safe' },
  serverRemoved: { rules: ['server-removed'], direction: 'input', usual: 'breaking' },
  serverMoved: { rules: ['server-url-changed'], direction: 'input', usual: 'breaking' },
  serverAdded: { rules: ['server-added'], direction: 'input', usual: 'safe' },
  parameterDefaultChanged: { rules: ['default-changed'], direction: 'input', usual: 'breaking' },
  propertyDefaultChanged: { rules: ['default-changed'], usual: 'dangerous' },
  operationIdChanged: { rules: ['operation-id-changed'], usual: 'breaking' },
  tagChanged: { rules: ['operation-tags-changed'], usual: 'breaking' },
  componentNameChanged: { rules: ['component-renamed', 'component-removed'], usual: 'breaking' },
  checkedFormatChanged: { rules: formats, usual: 'breaking' },
  openFormatChanged: { rules: formats, usual: 'dangerous' },
  undecided: { usual: 'dangerous', because: 'undecided' },
  propertyBecameReadOnly: { rules: ['property-became-read-only'], direction: 'input', usual: 'dangerous' },
  propertyBecameWriteOnly: { rules: ['property-became-write-only'], direction: 'output', usual: 'breaking' },
  discriminatorAddedOrRemoved: { rules: discriminators, usual: 'dangerous' },
  discriminatorChanged: { rules: ['discriminator-changed'], usual: 'breaking' },
  xmlChanged: { rules: ['xml-changed'], usual: 'dangerous' },
  linkRemoved: { rules: ['link-removed'], usual: 'safe' },
  documentationChanged: { rules: ['documentation-changed'], usual: 'safe' },
  referenceUnresolved: { rules: ['reference-unresolved'], usual: 'dangerous' },
  provisionalOperationChanged: { usual: 'safe', because: 'promise' },
  stabilityLowered: { rules: ['operation-stability-changed'], usual: 'breaking' },
  unstablePartExposed: { rules: ['unstable-part-exposed'], usual: 'dangerous' },
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof policies;

export const policyNames = Object.keys(policies) as readonly PolicyName[];
