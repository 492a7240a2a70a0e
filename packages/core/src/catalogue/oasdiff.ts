// The rules of oasdiff (https://github.com/oasdiff/oasdiff, Apache-2.0) by their ids, and what says the same here.
import type { OtherTool } from './other-tool.ts';
import { words } from './words.ts';

export const oasdiff: OtherTool = {
  name: 'oasdiff',
  counterparts: [
    {
      here: ['additional-properties-closed', 'constraint-changed'],
      ids: words(`
        request-body-unevaluated-properties-added request-property-unevaluated-properties-added
        response-body-unevaluated-properties-added response-property-unevaluated-properties-added
      `),
    },
    {
      here: ['additional-properties-opened', 'constraint-changed'],
      ids: words(`
        request-body-unevaluated-properties-removed request-property-unevaluated-properties-removed
        response-body-unevaluated-properties-removed response-property-unevaluated-properties-removed
      `),
    },
    {
      here: ['branch-added', 'type-changed'],
      ids: words(`
        request-body-any-of-added request-body-one-of-added request-body-wrapped-in-one-of
        request-property-any-of-added request-property-one-of-added response-body-any-of-added
        response-body-one-of-added response-body-wrapped-in-one-of response-property-any-of-added
        response-property-one-of-added
      `),
    },
    {
      here: ['branch-removed', 'type-changed'],
      ids: words(`
        request-body-any-of-removed request-body-one-of-removed request-property-any-of-removed
        request-property-one-of-removed response-body-any-of-removed response-body-one-of-removed
        response-property-any-of-removed response-property-one-of-removed
      `),
    },
    {
      here: ['const-changed'],
      ids: words(`
        request-body-const-changed request-property-const-changed response-body-const-changed
        response-property-const-changed
      `),
    },
    {
      here: ['constraint-changed'],
      ids: words(`
        request-body-contains-added request-body-contains-removed request-body-dependent-required-added
        request-body-dependent-required-changed request-body-dependent-required-removed
        request-body-dependent-schema-added request-body-dependent-schema-removed request-body-else-added
        request-body-else-removed request-body-if-added request-body-if-removed request-body-max-contains-decreased
        request-body-max-contains-increased request-body-min-contains-decreased request-body-min-contains-increased
        request-body-property-names-added
        request-body-property-names-removed request-body-then-added request-body-then-removed
        request-body-unevaluated-items-added request-body-unevaluated-items-removed request-property-contains-added
        request-property-contains-removed request-property-dependent-required-added
        request-property-dependent-required-changed request-property-dependent-required-removed
        request-property-dependent-schema-added request-property-dependent-schema-removed
        request-property-else-added request-property-else-removed request-property-if-added
        request-property-if-removed request-property-max-contains-decreased request-property-max-contains-increased
        request-property-min-contains-decreased request-property-min-contains-increased
                request-property-property-names-added request-property-property-names-removed request-property-then-added
        request-property-then-removed request-property-unevaluated-items-added
        request-property-unevaluated-items-removed response-body-contains-added response-body-contains-removed
        response-body-dependent-required-added response-body-dependent-required-changed
        response-body-dependent-required-removed response-body-dependent-schema-added
        response-body-dependent-schema-removed response-body-else-added response-body-else-removed
        response-body-if-added response-body-if-removed response-body-max-contains-decreased
        response-body-max-contains-increased response-body-min-contains-decreased
        response-body-min-contains-increased         response-body-property-names-added
        response-body-property-names-removed response-body-then-added response-body-then-removed
        response-body-unevaluated-items-added response-body-unevaluated-items-removed
        response-property-contains-added response-property-contains-removed
        response-property-dependent-required-added response-property-dependent-required-changed
        response-property-dependent-required-removed response-property-dependent-schema-added
        response-property-dependent-schema-removed response-property-else-added response-property-else-removed
        response-property-if-added response-property-if-removed response-property-max-contains-decreased
        response-property-max-contains-increased response-property-min-contains-decreased
        response-property-min-contains-increased         response-property-property-names-added
        response-property-property-names-removed response-property-then-added response-property-then-removed
        response-property-unevaluated-items-added response-property-unevaluated-items-removed
      `),
    },
    {
      here: ['content-changed'],
      ids: words(`
        request-body-content-encoding-changed request-body-content-media-type-changed
        request-body-content-schema-added request-body-content-schema-removed
        request-property-content-encoding-changed request-property-content-media-type-changed
        request-property-content-schema-added request-property-content-schema-removed
        response-body-content-encoding-changed response-body-content-media-type-changed
        response-body-content-schema-added response-body-content-schema-removed
        response-property-content-encoding-changed response-property-content-media-type-changed
        response-property-content-schema-added response-property-content-schema-removed
      `),
    },
    {
      here: ['default-changed'],
      ids: words(`
        request-body-default-value-added request-body-default-value-changed request-body-default-value-removed
        request-parameter-default-value-added request-parameter-default-value-changed
        request-parameter-default-value-removed request-property-default-value-added
        request-property-default-value-changed request-property-default-value-removed
        response-body-default-value-added response-body-default-value-changed response-body-default-value-removed
        response-property-default-value-added response-property-default-value-changed
        response-property-default-value-removed
      `),
    },
    {
      here: ['discriminator-added'],
      ids: words(`
        request-body-discriminator-added request-property-discriminator-added response-body-discriminator-added
        response-property-discriminator-added
      `),
    },
    {
      here: ['discriminator-changed'],
      ids: words(`
        request-body-discriminator-mapping-added request-body-discriminator-mapping-changed
        request-body-discriminator-mapping-deleted request-body-discriminator-property-name-changed
        request-property-discriminator-mapping-added request-property-discriminator-mapping-changed
        request-property-discriminator-mapping-deleted request-property-discriminator-property-name-changed
        response-body-discriminator-mapping-added response-body-discriminator-mapping-changed
        response-body-discriminator-mapping-deleted response-body-discriminator-property-name-changed
        response-property-discriminator-mapping-added response-property-discriminator-mapping-changed
        response-property-discriminator-mapping-deleted response-property-discriminator-property-name-changed
      `),
    },
    {
      here: ['discriminator-removed'],
      ids: words(`
        request-body-discriminator-removed request-property-discriminator-removed
        response-body-discriminator-removed response-property-discriminator-removed
      `),
    },
    {
      here: ['enum-added'],
      ids: words(`
        request-body-became-enum request-header-property-became-enum request-parameter-became-enum
        request-property-became-enum
      `),
    },
    {
      here: ['enum-added'],
      note: 'A `const` is an enum of one value.',
      ids: words(`
        request-body-const-added request-property-const-added response-body-const-added
        response-property-const-added
      `),
    },
    {
      here: ['enum-removed'],
      note: 'A `const` is an enum of one value.',
      ids: words(`
        request-body-const-removed request-property-const-removed response-body-const-removed
        response-property-const-removed
      `),
    },
    {
      here: ['enum-value-added'],
      ids: words(`
        request-parameter-enum-value-added request-parameter-property-enum-value-added
        request-property-enum-value-added response-property-enum-value-added
      `),
    },
    {
      here: ['enum-value-removed'],
      ids: words(`
        request-body-enum-value-removed request-parameter-enum-value-removed
        request-parameter-property-enum-value-removed request-property-enum-value-removed
        response-mediatype-enum-value-removed response-property-enum-value-removed
      `),
    },
    {
      here: ['extensible-enum-changed'],
      ids: words(`
        request-parameter-x-extensible-enum-value-removed request-property-x-extensible-enum-value-removed
      `),
    },
    {
      here: ['header-added'],
      ids: words(`
        response-header-added
      `),
    },
    {
      here: ['header-became-optional'],
      ids: words(`
        response-header-became-optional
      `),
    },
    {
      here: ['header-removed'],
      ids: words(`
        optional-response-header-removed required-response-header-removed
      `),
    },
    {
      here: ['max-items-decreased'],
      ids: words(`
        request-parameter-max-items-decreased
      `),
    },
    {
      here: ['max-items-increased'],
      ids: words(`
        request-parameter-max-items-increased
      `),
    },
    {
      here: ['max-length-decreased'],
      ids: words(`
        request-body-max-length-decreased request-body-max-length-set request-parameter-max-length-decreased
        request-parameter-max-length-set request-property-max-length-decreased request-property-max-length-set
      `),
    },
    {
      here: ['max-length-increased'],
      ids: words(`
        request-body-max-length-increased request-parameter-max-length-increased
        request-property-max-length-increased response-body-max-length-increased response-body-max-length-unset
        response-property-max-length-increased response-property-max-length-unset
      `),
    },
    {
      here: ['maximum-lowered'],
      ids: words(`
        request-body-exclusive-max-decreased request-body-exclusive-max-set request-body-max-decreased
        request-body-max-set request-parameter-exclusive-max-decreased request-parameter-exclusive-max-set
        request-parameter-max-decreased request-parameter-max-set request-property-exclusive-max-decreased
        request-property-exclusive-max-set request-property-max-decreased request-property-max-set
      `),
    },
    {
      here: ['maximum-raised'],
      ids: words(`
        request-body-exclusive-max-increased request-body-max-increased request-parameter-exclusive-max-increased
        request-parameter-max-increased request-property-exclusive-max-increased request-property-max-increased
        response-body-exclusive-max-increased response-body-max-increased response-property-exclusive-max-increased
        response-property-max-increased
      `),
    },
    {
      here: ['media-type-added'],
      ids: words(`
        request-body-media-type-added response-media-type-added
      `),
    },
    {
      here: ['media-type-removed'],
      ids: words(`
        request-body-media-type-removed response-media-type-removed
      `),
    },
    {
      here: ['media-type-removed', 'media-type-added'],
      ids: words(`
        response-media-type-name-changed
      `),
    },
    {
      here: ['media-type-removed', 'media-type-added', 'media-type-range-changed'],
      ids: words(`
        response-media-type-name-generalized response-media-type-name-specialized
      `),
    },
    {
      here: ['min-items-decreased'],
      ids: words(`
        request-parameter-min-items-decreased response-body-min-items-decreased response-body-min-items-unset
        response-property-min-items-decreased response-property-min-items-unset
      `),
    },
    {
      here: ['min-items-increased'],
      ids: words(`
        request-body-min-items-increased request-body-min-items-set request-parameter-min-items-increased
        request-parameter-min-items-set request-property-min-items-increased request-property-min-items-set
      `),
    },
    {
      here: ['min-length-decreased'],
      ids: words(`
        request-body-min-length-decreased request-parameter-min-length-decreased
        request-property-min-length-decreased response-body-min-length-decreased
        response-property-min-length-decreased
      `),
    },
    {
      here: ['min-length-increased'],
      ids: words(`
        request-body-min-length-increased request-parameter-min-length-increased
        request-property-min-length-increased
      `),
    },
    {
      here: ['minimum-lowered'],
      ids: words(`
        request-body-exclusive-min-decreased request-body-min-decreased request-parameter-exclusive-min-decreased
        request-parameter-min-decreased request-property-exclusive-min-decreased request-property-min-decreased
        response-body-exclusive-min-decreased response-body-min-decreased response-property-exclusive-min-decreased
        response-property-min-decreased
      `),
    },
    {
      here: ['minimum-raised'],
      ids: words(`
        request-body-exclusive-min-increased request-body-exclusive-min-set request-body-min-increased
        request-body-min-set request-parameter-exclusive-min-increased request-parameter-exclusive-min-set
        request-parameter-min-increased request-parameter-min-set request-property-exclusive-min-increased
        request-property-exclusive-min-set request-property-min-increased request-property-min-set
      `),
    },
    {
      here: ['operation-added'],
      ids: words(`
        endpoint-added webhook-added
      `),
    },
    {
      here: ['newly-deprecated'],
      ids: words(`
        endpoint-deprecated endpoint-deprecated-with-sunset
      `),
    },
    {
      here: ['operation-id-changed'],
      ids: words(`
        api-operation-id-added api-operation-id-removed
      `),
    },
    {
      here: ['undeprecated'],
      ids: words(`
        endpoint-reactivated
      `),
    },
    {
      here: ['operation-removed'],
      ids: words(`
        api-path-removed-with-deprecation api-path-removed-without-deprecation api-removed-with-deprecation
        api-removed-without-deprecation webhook-removed
      `),
    },
    {
      here: ['operation-removed'],
      note: 'Dates of sunset are not looked at yet.',
      ids: words(`
        api-path-removed-before-sunset api-removed-before-sunset
      `),
    },
    {
      here: ['operation-tags-changed'],
      ids: words(`
        api-tag-added api-tag-removed
      `),
    },
    {
      here: ['parameter-added'],
      ids: words(`
        new-optional-request-default-parameter-to-existing-path new-optional-request-parameter
      `),
    },
    {
      here: ['parameter-added'],
      note: 'The parts of a path are the same whether they are declared or not.',
      ids: words(`
        new-request-path-parameter
      `),
    },
    {
      here: ['parameter-added-required'],
      ids: words(`
        new-required-request-default-parameter-to-existing-path new-required-request-parameter
      `),
    },
    {
      here: ['parameter-became-optional'],
      ids: words(`
        request-parameter-became-optional
      `),
    },
    {
      here: ['parameter-became-required'],
      ids: words(`
        request-parameter-became-required
      `),
    },
    {
      here: ['newly-deprecated'],
      ids: words(`
        request-parameter-deprecated
      `),
    },
    {
      here: ['undeprecated'],
      ids: words(`
        request-parameter-reactivated
      `),
    },
    {
      here: ['parameter-removed'],
      ids: words(`
        request-parameter-removed request-parameter-removed-with-deprecation
      `),
    },
    {
      here: ['parameter-removed'],
      note: 'Dates of sunset are not looked at yet.',
      ids: words(`
        request-parameter-removed-before-sunset
      `),
    },
    {
      here: ['pattern-properties-changed'],
      ids: words(`
        request-body-pattern-property-added request-body-pattern-property-removed
        request-property-pattern-property-added request-property-pattern-property-removed
        response-body-pattern-property-added response-body-pattern-property-removed
        response-property-pattern-property-added response-property-pattern-property-removed
      `),
    },
    {
      here: ['pattern-changed'],
      ids: words(`
        request-parameter-pattern-added request-parameter-pattern-changed request-parameter-pattern-generalized
        request-parameter-pattern-removed request-property-pattern-added request-property-pattern-changed
        request-property-pattern-generalized request-property-pattern-removed response-property-pattern-added
        response-property-pattern-changed response-property-pattern-removed
      `),
    },
    {
      here: ['property-added'],
      ids: words(`
        new-optional-request-property response-optional-property-added
      `),
    },
    {
      here: ['property-added-required'],
      ids: words(`
        new-required-request-header-property new-required-request-property
        new-required-request-property-with-default response-required-property-added
      `),
    },
    {
      here: ['property-became-optional'],
      ids: words(`
        request-property-became-optional response-property-became-optional
      `),
    },
    {
      here: ['property-became-read-only'],
      ids: words(`
        request-optional-property-became-read-only request-required-property-became-read-only
      `),
    },
    {
      here: ['property-became-required'],
      ids: words(`
        request-header-property-became-required request-property-became-required
        request-property-became-required-with-default response-property-became-required
      `),
    },
    {
      here: ['property-became-write-only'],
      ids: words(`
        response-optional-property-became-write-only response-required-property-became-write-only
      `),
    },
    {
      here: ['property-no-longer-read-only'],
      ids: words(`
        request-optional-property-became-not-read-only request-required-property-became-not-read-only
      `),
    },
    {
      here: ['property-no-longer-write-only'],
      ids: words(`
        response-optional-property-became-not-write-only response-required-property-became-not-write-only
      `),
    },
    {
      here: ['property-removed'],
      ids: words(`
        request-property-removed response-optional-property-removed response-required-property-removed
      `),
    },
    {
      here: ['request-body-added'],
      ids: words(`
        request-body-added-optional
      `),
    },
    {
      here: ['request-body-added-required'],
      ids: words(`
        request-body-added-required
      `),
    },
    {
      here: ['request-body-became-optional'],
      ids: words(`
        request-body-became-optional
      `),
    },
    {
      here: ['request-body-became-required'],
      ids: words(`
        request-body-became-required
      `),
    },
    {
      here: ['request-body-removed'],
      ids: words(`
        request-body-removed
      `),
    },
    {
      here: ['response-added'],
      ids: words(`
        response-non-success-status-added response-success-status-added
      `),
    },
    {
      here: ['response-removed'],
      ids: words(`
        response-non-success-status-removed response-success-status-removed
      `),
    },
    {
      here: ['newly-deprecated'],
      ids: words(`
        request-property-deprecated request-property-deprecated-with-sunset response-property-deprecated
        response-property-deprecated-with-sunset
      `),
    },
    {
      here: ['undeprecated'],
      ids: words(`
        request-property-reactivated response-property-reactivated
      `),
    },
    {
      here: ['security-requirement-changed'],
      ids: words(`
        api-global-security-added api-global-security-removed api-global-security-scope-added
        api-global-security-scope-removed api-security-added api-security-removed api-security-scope-added
        api-security-scope-removed
      `),
    },
    {
      here: ['security-scheme-added'],
      ids: words(`
        api-security-component-added
      `),
    },
    {
      here: ['security-scheme-changed'],
      ids: words(`
        api-security-component-oauth-scope-added api-security-component-oauth-scope-removed
        api-security-component-oauth-token-url-changed api-security-component-oauth-url-changed
        api-security-component-type-changed
      `),
    },
    {
      here: ['security-scheme-removed'],
      ids: words(`
        api-security-component-removed
      `),
    },
    {
      here: ['type-changed'],
      ids: words(`
        request-body-list-of-types-narrowed request-body-list-of-types-widened
        request-parameter-list-of-types-narrowed request-parameter-list-of-types-widened
        request-parameter-property-list-of-types-narrowed request-parameter-property-list-of-types-widened
        request-property-list-of-types-narrowed request-property-list-of-types-widened
        response-body-list-of-types-narrowed response-body-list-of-types-widened
        response-property-list-of-types-narrowed response-property-list-of-types-widened
      `),
    },
    {
      here: ['type-changed'],
      note: 'A change of type counts the same in every media type.',
      ids: words(`
        request-body-type-compatible request-property-type-compatible response-body-type-compatible
        response-header-type-compatible response-property-type-compatible
      `),
    },
    {
      here: ['type-changed'],
      note: '`null` counts as a type.',
      ids: words(`
        request-body-became-not-nullable request-body-became-nullable request-parameter-became-not-nullable
        request-parameter-became-nullable request-parameter-property-became-not-nullable
        request-parameter-property-became-nullable request-property-became-not-nullable
        request-property-became-nullable response-body-became-not-nullable response-body-became-nullable
        response-header-became-not-nullable response-header-became-nullable response-property-became-not-nullable
        response-property-became-nullable
      `),
    },
    {
      here: ['type-changed', 'format-changed'],
      ids: words(`
        request-body-type-changed request-parameter-property-type-changed request-parameter-type-changed
        request-property-type-changed response-body-type-changed response-header-type-changed
        response-property-type-changed
      `),
    },
    {
      here: ['type-changed', 'format-changed', 'format-added'],
      ids: words(`
        request-parameter-property-type-specialized response-body-type-specialized response-header-type-specialized
        response-property-type-specialized
      `),
    },
    {
      here: ['type-changed', 'format-changed', 'format-removed'],
      ids: words(`
        request-body-type-generalized request-parameter-property-type-generalized request-parameter-type-generalized
        request-property-type-generalized response-body-type-generalized response-header-type-generalized
        response-property-type-generalized
      `),
    },
    {
      here: [],
      note: 'A `readOnly` property does not exist in a request and a `writeOnly` one not in a response, so nothing that happens to it there is a change.',
      ids: words(`
        request-optional-property-became-not-write-only request-optional-property-became-write-only
        request-read-only-property-enum-value-removed request-read-only-property-exclusive-max-decreased
        request-read-only-property-exclusive-min-increased request-read-only-property-max-decreased
        request-read-only-property-max-length-decreased request-read-only-property-min-increased
        request-required-property-became-not-write-only request-required-property-became-write-only
        response-optional-property-became-not-read-only response-optional-property-became-read-only
        response-optional-write-only-property-added response-optional-write-only-property-removed
        response-required-property-became-not-read-only response-required-property-became-read-only
        response-required-write-only-property-added response-required-write-only-property-removed
        response-write-only-property-became-optional response-write-only-property-became-required
        response-write-only-property-enum-value-added
      `),
    },
    {
      here: [],
      note: 'A body without a schema may be anything: what the schema demands is reported (`type-changed` and so on).',
      ids: words(`
        request-body-media-type-schema-added request-body-media-type-schema-removed
        response-body-media-type-schema-added response-body-media-type-schema-removed
      `),
    },
    {
      here: [],
      note: 'A component is nothing by itself: what its removal changes is reported where it was used. In a description without operations it is reported itself (`component-removed`).',
      ids: words(`
        api-schema-removed
      `),
    },
    {
      here: [],
      note: 'A sunset that is missing, cannot be read or comes too soon is found in one description, by `breakwater lint` (`deprecation-no-sunset`, `sunset-too-soon` and so on). One that leaves too little notice when it is announced is told with that (`newly-deprecated`, `sunset-announced`).',
      ids: words(`
        api-deprecated-sunset-missing api-deprecated-sunset-parse api-path-sunset-parse api-sunset-date-too-small
        request-parameter-deprecated-sunset-missing request-parameter-sunset-date-too-small
        request-parameter-sunset-parse request-property-deprecated-sunset-invalid
        request-property-deprecated-sunset-missing request-property-sunset-date-too-small
        response-property-deprecated-sunset-invalid response-property-deprecated-sunset-missing
        response-property-sunset-date-too-small
      `),
    },
    {
      here: ['sunset-moved-earlier'],
      ids: words(`
        api-sunset-date-changed-too-small request-parameter-sunset-date-changed-too-small
      `),
    },
    {
      here: ['sunset-removed'],
      ids: words(`
        request-parameter-sunset-deleted sunset-deleted
      `),
    },
    {
      here: [],
      note: 'Each position of an array is compared like any other schema: what it demands is reported there (`type-changed` and so on).',
      ids: words(`
        request-body-prefix-items-added request-body-prefix-items-removed request-property-prefix-items-added
        request-property-prefix-items-removed response-body-prefix-items-added response-body-prefix-items-removed
        response-property-prefix-items-added response-property-prefix-items-removed
      `),
    },
    {
      here: ['operation-stability-changed'],
      ids: words(`
        api-stability-decreased api-stability-increased
      `),
    },
    {
      here: [],
      note: 'A level that nobody knows is taken for stable.',
      ids: words(`
        api-invalid-stability-level
      `),
    },
    {
      here: ['unstable-part-exposed'],
      ids: words(`
        request-property-stability-decreased response-property-stability-decreased
      `),
    },
    {
      here: ['unstable-part-no-longer-exposed'],
      ids: words(`
        request-property-stability-increased response-property-stability-increased
      `),
    },
    {
      here: [],
      note: 'Nothing is reported where the set of valid values stays the same.',
      ids: words(`
        request-body-all-of-added-annotation-only request-body-all-of-removed-annotation-only
        request-property-all-of-added-annotation-only request-property-all-of-removed-annotation-only
        response-body-all-of-added-annotation-only response-body-all-of-removed-annotation-only
        response-property-all-of-added-annotation-only response-property-all-of-removed-annotation-only
      `),
    },
    {
      here: [],
      note: 'What a scope is said to be for is documentation; its name is what counts (`security-scheme-changed`).',
      ids: words(`
        api-security-component-oauth-scope-changed
      `),
    },
    {
      here: [],
      note: '`allOf` is merged before schemas are compared: what the part demanded is reported as if it stood beside it (`property-added-required`, `max-length-decreased` and so on).',
      ids: words(`
        request-body-all-of-added request-body-all-of-removed request-property-all-of-added
        request-property-all-of-removed response-body-all-of-added response-body-all-of-removed
        response-property-all-of-added response-property-all-of-removed
      `),
    },
    {
      here: [],
      note: '`info.version` is not yet held against what changed; that it changed is reported (`api-version-changed`).',
      ids: words(`
        api-major-version-not-bumped api-version-decreased api-version-not-bumped
      `),
    },
  ],
};
