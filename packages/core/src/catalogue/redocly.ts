// The diff rules of Redocly CLI (https://github.com/Redocly/redocly-cli, MIT) by their ids, and what says the same here.
import type { OtherTool } from './other-tool.ts';
import { words } from './words.ts';

export const redocly: OtherTool = {
  name: 'Redocly',
  counterparts: [
    { ids: ['operation-removed'], here: ['operation-removed'] },
    { ids: ['path-removed'], here: words('operation-removed path-removed') },
    { ids: ['operation-id-changed'], here: ['operation-id-changed'] },
    { ids: ['server-removed'], here: words('server-removed server-url-changed') },
    { ids: ['parameter-removed'], here: words('parameter-removed parameter-location-changed') },
    { ids: ['parameter-became-required'], here: words('parameter-became-required parameter-added-required') },
    { ids: ['parameter-serialization-changed'], here: ['parameter-serialization-changed'] },
    { ids: ['request-body-removed'], here: ['request-body-removed'] },
    { ids: ['request-body-became-required'], here: words('request-body-became-required request-body-added-required') },
    { ids: ['response-removed'], here: words('response-removed response-range-changed') },
    { ids: ['response-header-removed'], here: ['header-removed'] },
    { ids: ['media-type-removed'], here: words('media-type-removed media-type-range-changed') },
    { ids: ['property-removed'], here: ['property-removed'] },
    { ids: ['required-properties-added'], here: words('property-became-required property-added-required') },
    { ids: ['required-properties-removed'], here: ['property-became-optional'] },
    { ids: ['enum-values-removed'], here: ['enum-value-removed'] },
    { ids: ['enum-values-added'], here: ['enum-value-added'] },
    { ids: ['schema-type-changed'], here: ['type-changed'] },
    {
      ids: ['schema-constraint-changed'],
      here: words(`
        constraint-changed minimum-raised minimum-lowered maximum-lowered maximum-raised
        min-length-increased min-length-decreased max-length-decreased max-length-increased
        min-items-increased min-items-decreased max-items-decreased max-items-increased
        min-properties-increased min-properties-decreased max-properties-decreased max-properties-increased
        multiple-of-changed pattern-changed format-added format-changed format-removed const-changed content-changed
        unique-items-added unique-items-removed
        additional-properties-closed additional-properties-opened additional-properties-described
      `),
    },
    {
      ids: ['schema-combinator-changed'],
      here: words('branch-added branch-removed union-added union-removed union-kind-changed'),
      note: '`allOf` is merged before schemas are compared: what a part of it demanded is reported as if it stood beside it.',
    },
    { ids: ['security-requirement-changed'], here: ['security-requirement-changed'] },
    { ids: ['security-scheme-changed'], here: words('security-scheme-changed security-scheme-removed') },
    {
      ids: words(
        'channel-address-changed channel-removed message-content-type-changed message-removed operation-action-changed',
      ),
      here: [],
      note: 'AsyncAPI is not read.',
    },
  ],
};
