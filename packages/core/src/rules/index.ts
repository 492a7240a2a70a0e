// Every change rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.
import additionalPropertiesClosed from './changes/additional-properties-closed.ts';
import additionalPropertiesDescribed from './changes/additional-properties-described.ts';
import additionalPropertiesOpened from './changes/additional-properties-opened.ts';
import apiContactChanged from './changes/api-contact-changed.ts';
import apiLicenseChanged from './changes/api-license-changed.ts';
import apiTermsChanged from './changes/api-terms-changed.ts';
import apiTitleChanged from './changes/api-title-changed.ts';
import apiVersionChanged from './changes/api-version-changed.ts';
import branchAdded from './changes/branch-added.ts';
import branchRemoved from './changes/branch-removed.ts';
import componentAdded from './changes/component-added.ts';
import componentRemoved from './changes/component-removed.ts';
import componentRenamed from './changes/component-renamed.ts';
import componentReplaced from './changes/component-replaced.ts';
import constChanged from './changes/const-changed.ts';
import constraintChanged from './changes/constraint-changed.ts';
import contentChanged from './changes/content-changed.ts';
import defaultChanged from './changes/default-changed.ts';
import deprecationDateChanged from './changes/deprecation-date-changed.ts';
import discriminatorAdded from './changes/discriminator-added.ts';
import discriminatorChanged from './changes/discriminator-changed.ts';
import discriminatorDefaultChanged from './changes/discriminator-default-changed.ts';
import discriminatorRemoved from './changes/discriminator-removed.ts';
import documentationChanged from './changes/documentation-changed.ts';
import encodingChanged from './changes/encoding-changed.ts';
import enumAdded from './changes/enum-added.ts';
import enumRemoved from './changes/enum-removed.ts';
import enumValueAdded from './changes/enum-value-added.ts';
import enumValueRemoved from './changes/enum-value-removed.ts';
import enumValueRenamed from './changes/enum-value-renamed.ts';
import extensibleEnumChanged from './changes/extensible-enum-changed.ts';
import extensionChanged from './changes/extension-changed.ts';
import formatAdded from './changes/format-added.ts';
import formatChanged from './changes/format-changed.ts';
import formatRemoved from './changes/format-removed.ts';
import headerAdded from './changes/header-added.ts';
import headerBecameOptional from './changes/header-became-optional.ts';
import headerBecameRequired from './changes/header-became-required.ts';
import headerRemoved from './changes/header-removed.ts';
import headerRenamed from './changes/header-renamed.ts';
import headerSerializationChanged from './changes/header-serialization-changed.ts';
import linkAdded from './changes/link-added.ts';
import linkChanged from './changes/link-changed.ts';
import linkRemoved from './changes/link-removed.ts';
import maxItemsDecreased from './changes/max-items-decreased.ts';
import maxItemsIncreased from './changes/max-items-increased.ts';
import maxLengthDecreased from './changes/max-length-decreased.ts';
import maxLengthIncreased from './changes/max-length-increased.ts';
import maxPropertiesDecreased from './changes/max-properties-decreased.ts';
import maxPropertiesIncreased from './changes/max-properties-increased.ts';
import maximumLowered from './changes/maximum-lowered.ts';
import maximumRaised from './changes/maximum-raised.ts';
import mediaTypeAdded from './changes/media-type-added.ts';
import mediaTypeRangeChanged from './changes/media-type-range-changed.ts';
import mediaTypeRemoved from './changes/media-type-removed.ts';
import minItemsDecreased from './changes/min-items-decreased.ts';
import minItemsIncreased from './changes/min-items-increased.ts';
import minLengthDecreased from './changes/min-length-decreased.ts';
import minLengthIncreased from './changes/min-length-increased.ts';
import minPropertiesDecreased from './changes/min-properties-decreased.ts';
import minPropertiesIncreased from './changes/min-properties-increased.ts';
import minimumLowered from './changes/minimum-lowered.ts';
import minimumRaised from './changes/minimum-raised.ts';
import multipleOfChanged from './changes/multiple-of-changed.ts';
import newlyDeprecated from './changes/newly-deprecated.ts';
import operationAdded from './changes/operation-added.ts';
import operationIdChanged from './changes/operation-id-changed.ts';
import operationMoved from './changes/operation-moved.ts';
import operationRemoved from './changes/operation-removed.ts';
import operationStabilityChanged from './changes/operation-stability-changed.ts';
import operationTagsChanged from './changes/operation-tags-changed.ts';
import parameterAdded from './changes/parameter-added.ts';
import parameterAddedRequired from './changes/parameter-added-required.ts';
import parameterBecameOptional from './changes/parameter-became-optional.ts';
import parameterBecameRequired from './changes/parameter-became-required.ts';
import parameterListChanged from './changes/parameter-list-changed.ts';
import parameterLocationChanged from './changes/parameter-location-changed.ts';
import parameterRemoved from './changes/parameter-removed.ts';
import parameterRenamed from './changes/parameter-renamed.ts';
import parameterSerializationChanged from './changes/parameter-serialization-changed.ts';
import pathAdded from './changes/path-added.ts';
import pathParameterRenamed from './changes/path-parameter-renamed.ts';
import pathRemoved from './changes/path-removed.ts';
import patternChanged from './changes/pattern-changed.ts';
import patternPropertiesChanged from './changes/pattern-properties-changed.ts';
import propertyAdded from './changes/property-added.ts';
import propertyAddedRequired from './changes/property-added-required.ts';
import propertyBecameOptional from './changes/property-became-optional.ts';
import propertyBecameReadOnly from './changes/property-became-read-only.ts';
import propertyBecameRequired from './changes/property-became-required.ts';
import propertyBecameWriteOnly from './changes/property-became-write-only.ts';
import propertyNoLongerReadOnly from './changes/property-no-longer-read-only.ts';
import propertyNoLongerWriteOnly from './changes/property-no-longer-write-only.ts';
import propertyRemoved from './changes/property-removed.ts';
import propertyRenamed from './changes/property-renamed.ts';
import referenceUnresolved from './changes/reference-unresolved.ts';
import requestBodyAdded from './changes/request-body-added.ts';
import requestBodyAddedRequired from './changes/request-body-added-required.ts';
import requestBodyBecameOptional from './changes/request-body-became-optional.ts';
import requestBodyBecameRequired from './changes/request-body-became-required.ts';
import requestBodyRemoved from './changes/request-body-removed.ts';
import responseAdded from './changes/response-added.ts';
import responseRangeChanged from './changes/response-range-changed.ts';
import responseRemoved from './changes/response-removed.ts';
import schemaAltered from './changes/schema-altered.ts';
import schemaTitleChanged from './changes/schema-title-changed.ts';
import securityRequirementChanged from './changes/security-requirement-changed.ts';
import securitySchemeAdded from './changes/security-scheme-added.ts';
import securitySchemeChanged from './changes/security-scheme-changed.ts';
import securitySchemeDescribed from './changes/security-scheme-described.ts';
import securitySchemeRemoved from './changes/security-scheme-removed.ts';
import serverAdded from './changes/server-added.ts';
import serverRemoved from './changes/server-removed.ts';
import serverUrlChanged from './changes/server-url-changed.ts';
import serverVariablesChanged from './changes/server-variables-changed.ts';
import successorChanged from './changes/successor-changed.ts';
import successorRemoved from './changes/successor-removed.ts';
import sunsetAnnounced from './changes/sunset-announced.ts';
import sunsetMovedEarlier from './changes/sunset-moved-earlier.ts';
import sunsetMovedLater from './changes/sunset-moved-later.ts';
import sunsetRemoved from './changes/sunset-removed.ts';
import tagAdded from './changes/tag-added.ts';
import tagChanged from './changes/tag-changed.ts';
import tagRemoved from './changes/tag-removed.ts';
import typeChanged from './changes/type-changed.ts';
import undeprecated from './changes/undeprecated.ts';
import unionAdded from './changes/union-added.ts';
import unionKindChanged from './changes/union-kind-changed.ts';
import unionRemoved from './changes/union-removed.ts';
import uniqueItemsAdded from './changes/unique-items-added.ts';
import uniqueItemsRemoved from './changes/unique-items-removed.ts';
import unstablePartExposed from './changes/unstable-part-exposed.ts';
import unstablePartNoLongerExposed from './changes/unstable-part-no-longer-exposed.ts';
import xmlChanged from './changes/xml-changed.ts';
import type { ChangeRule } from './rule.ts';

// A rule is given only the pairs that it asks for, which the type of a list cannot say.
export const changeRules = [
  additionalPropertiesClosed,
  additionalPropertiesDescribed,
  additionalPropertiesOpened,
  apiContactChanged,
  apiLicenseChanged,
  apiTermsChanged,
  apiTitleChanged,
  apiVersionChanged,
  branchAdded,
  branchRemoved,
  componentAdded,
  componentRemoved,
  componentRenamed,
  componentReplaced,
  constChanged,
  constraintChanged,
  contentChanged,
  defaultChanged,
  deprecationDateChanged,
  discriminatorAdded,
  discriminatorChanged,
  discriminatorDefaultChanged,
  discriminatorRemoved,
  documentationChanged,
  encodingChanged,
  enumAdded,
  enumRemoved,
  enumValueAdded,
  enumValueRemoved,
  enumValueRenamed,
  extensibleEnumChanged,
  extensionChanged,
  formatAdded,
  formatChanged,
  formatRemoved,
  headerAdded,
  headerBecameOptional,
  headerBecameRequired,
  headerRemoved,
  headerRenamed,
  headerSerializationChanged,
  linkAdded,
  linkChanged,
  linkRemoved,
  maxItemsDecreased,
  maxItemsIncreased,
  maxLengthDecreased,
  maxLengthIncreased,
  maxPropertiesDecreased,
  maxPropertiesIncreased,
  maximumLowered,
  maximumRaised,
  mediaTypeAdded,
  mediaTypeRangeChanged,
  mediaTypeRemoved,
  minItemsDecreased,
  minItemsIncreased,
  minLengthDecreased,
  minLengthIncreased,
  minPropertiesDecreased,
  minPropertiesIncreased,
  minimumLowered,
  minimumRaised,
  multipleOfChanged,
  newlyDeprecated,
  operationAdded,
  operationIdChanged,
  operationMoved,
  operationRemoved,
  operationStabilityChanged,
  operationTagsChanged,
  parameterAdded,
  parameterAddedRequired,
  parameterBecameOptional,
  parameterBecameRequired,
  parameterListChanged,
  parameterLocationChanged,
  parameterRemoved,
  parameterRenamed,
  parameterSerializationChanged,
  pathAdded,
  pathParameterRenamed,
  pathRemoved,
  patternChanged,
  patternPropertiesChanged,
  propertyAdded,
  propertyAddedRequired,
  propertyBecameOptional,
  propertyBecameReadOnly,
  propertyBecameRequired,
  propertyBecameWriteOnly,
  propertyNoLongerReadOnly,
  propertyNoLongerWriteOnly,
  propertyRemoved,
  propertyRenamed,
  referenceUnresolved,
  requestBodyAdded,
  requestBodyAddedRequired,
  requestBodyBecameOptional,
  requestBodyBecameRequired,
  requestBodyRemoved,
  responseAdded,
  responseRangeChanged,
  responseRemoved,
  schemaAltered,
  schemaTitleChanged,
  securityRequirementChanged,
  securitySchemeAdded,
  securitySchemeChanged,
  securitySchemeDescribed,
  securitySchemeRemoved,
  serverAdded,
  serverRemoved,
  serverUrlChanged,
  serverVariablesChanged,
  successorChanged,
  successorRemoved,
  sunsetAnnounced,
  sunsetMovedEarlier,
  sunsetMovedLater,
  sunsetRemoved,
  tagAdded,
  tagChanged,
  tagRemoved,
  typeChanged,
  undeprecated,
  unionAdded,
  unionKindChanged,
  unionRemoved,
  uniqueItemsAdded,
  uniqueItemsRemoved,
  unstablePartExposed,
  unstablePartNoLongerExposed,
  xmlChanged,
] as readonly unknown[] as readonly ChangeRule[];
