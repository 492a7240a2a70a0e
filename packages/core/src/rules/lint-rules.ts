// Every lint rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.
import type { LintRule } from '../conventions/lint-rule.ts';
import async202Alone from './lint/async-202-alone.ts';
import async202Monitor from './lint/async-202-monitor.ts';
import bodyDelete from './lint/body-delete.ts';
import bodyGetHead from './lint/body-get-head.ts';
import bodyJson from './lint/body-json.ts';
import bodyPatchMediaType from './lint/body-patch-media-type.ts';
import bodyPatchPartial from './lint/body-patch-partial.ts';
import bodyPostPresent from './lint/body-post-present.ts';
import bodyPutFull from './lint/body-put-full.ts';
import bodyPutPatchPresent from './lint/body-put-patch-present.ts';
import bodyRequired from './lint/body-required.ts';
import bodyResponseJson from './lint/body-response-json.ts';
import bodyResponseObject from './lint/body-response-object.ts';
import bodyResponseOpen from './lint/body-response-open.ts';
import cache304Complete from './lint/cache-304-complete.ts';
import cacheControl from './lint/cache-control.ts';
import cacheEtagFormat from './lint/cache-etag-format.ts';
import cacheGetValidator from './lint/cache-get-validator.ts';
import cacheHttpDate from './lint/cache-http-date.ts';
import cacheIfMatch412 from './lint/cache-if-match-412.ts';
import cacheVary from './lint/cache-vary.ts';
import deprecatedRequired from './lint/deprecated-required.ts';
import deprecatedUsed from './lint/deprecated-used.ts';
import deprecationBesideRef from './lint/deprecation-beside-ref.ts';
import deprecationFlagNoText from './lint/deprecation-flag-no-text.ts';
import deprecationFutureFlag from './lint/deprecation-future-flag.ts';
import deprecationHeaderValue from './lint/deprecation-header-value.ts';
import deprecationMisplaced from './lint/deprecation-misplaced.ts';
import deprecationNoDate from './lint/deprecation-no-date.ts';
import deprecationNoHeaders from './lint/deprecation-no-headers.ts';
import deprecationNoSuccessor from './lint/deprecation-no-successor.ts';
import deprecationNoSunset from './lint/deprecation-no-sunset.ts';
import deprecationScope from './lint/deprecation-scope.ts';
import deprecationTextNoFlag from './lint/deprecation-text-no-flag.ts';
import error400Input from './lint/error-400-input.ts';
import error401Secured from './lint/error-401-secured.ts';
import error403Scoped from './lint/error-403-scoped.ts';
import error404PathParam from './lint/error-404-path-param.ts';
import error4xxRequired from './lint/error-4xx-required.ts';
import error5xxOrDefault from './lint/error-5xx-or-default.ts';
import errorFormatConsistent from './lint/error-format-consistent.ts';
import errorNoInternals from './lint/error-no-internals.ts';
import errorProblemJson from './lint/error-problem-json.ts';
import errorProblemMembers from './lint/error-problem-members.ts';
import errorProblemOnSuccess from './lint/error-problem-on-success.ts';
import headerIgnored from './lint/header-ignored.ts';
import idempotencyKeyDescribed from './lint/idempotency-key-described.ts';
import idempotencyPostKey from './lint/idempotency-post-key.ts';
import idempotencyRetryUnsafe from './lint/idempotency-retry-unsafe.ts';
import ignoreExpired from './lint/ignore-expired.ts';
import ignoreIncomplete from './lint/ignore-incomplete.ts';
import ignoreUnused from './lint/ignore-unused.ts';
import lifecycleContradiction from './lint/lifecycle-contradiction.ts';
import lifecycleDocsTable from './lint/lifecycle-docs-table.ts';
import lifecycleExtensionUnknown from './lint/lifecycle-extension-unknown.ts';
import lifecycleGuideLink from './lint/lifecycle-guide-link.ts';
import linkHeaderValue from './lint/link-header-value.ts';
import methodCollectionItem from './lint/method-collection-item.ts';
import methodCoverage from './lint/method-coverage.ts';
import methodGetSafe from './lint/method-get-safe.ts';
import methodHeadLikeGet from './lint/method-head-like-get.ts';
import methodKnown from './lint/method-known.ts';
import methodOverride from './lint/method-override.ts';
import methodPostRead from './lint/method-post-read.ts';
import methodTrace from './lint/method-trace.ts';
import methodVerbMismatch from './lint/method-verb-mismatch.ts';
import propertyCaseConsistent from './lint/property-case-consistent.ts';
import rateLimit429Listed from './lint/rate-limit-429-listed.ts';
import rateLimit429RetryAfter from './lint/rate-limit-429-retry-after.ts';
import rateLimitHeaderFamily from './lint/rate-limit-header-family.ts';
import retryAfterFormat from './lint/retry-after-format.ts';
import securityApiKeyQuery from './lint/security-api-key-query.ts';
import securityApplied from './lint/security-applied.ts';
import securityBasic from './lint/security-basic.ts';
import securityBearerAsApiKey from './lint/security-bearer-as-api-key.ts';
import securityBearerFormat from './lint/security-bearer-format.ts';
import securityCredentialParameter from './lint/security-credential-parameter.ts';
import securityOauthDevice from './lint/security-oauth-device.ts';
import securityOauthHttps from './lint/security-oauth-https.ts';
import securityOauthImplicit from './lint/security-oauth-implicit.ts';
import securityOauthPassword from './lint/security-oauth-password.ts';
import securityOauthUrlRequired from './lint/security-oauth-url-required.ts';
import securitySchemeDefined from './lint/security-scheme-defined.ts';
import securityScopeDefined from './lint/security-scope-defined.ts';
import securityScopeLeastPrivilege from './lint/security-scope-least-privilege.ts';
import securitySecretExample from './lint/security-secret-example.ts';
import stabilityLevel from './lint/stability-level.ts';
import status200Content from './lint/status-200-content.ts';
import status201Location from './lint/status-201-location.ts';
import status204Preferred from './lint/status-204-preferred.ts';
import status206Range from './lint/status-206-range.ts';
import status3xxLocation from './lint/status-3xx-location.ts';
import status401WwwAuthenticate from './lint/status-401-www-authenticate.ts';
import status405Allow from './lint/status-405-allow.ts';
import status412Precondition from './lint/status-412-precondition.ts';
import status422Policy from './lint/status-422-policy.ts';
import statusInterim from './lint/status-interim.ts';
import statusKeyFormat from './lint/status-key-format.ts';
import statusKeyQuoted from './lint/status-key-quoted.ts';
import statusMethodDiscouraged from './lint/status-method-discouraged.ts';
import statusMethodForbidden from './lint/status-method-forbidden.ts';
import statusNoContent from './lint/status-no-content.ts';
import statusObsolete from './lint/status-obsolete.ts';
import statusPostCreate201 from './lint/status-post-create-201.ts';
import statusProxyOnly from './lint/status-proxy-only.ts';
import statusReasonPhrase from './lint/status-reason-phrase.ts';
import statusReasonPhraseFormer from './lint/status-reason-phrase-former.ts';
import statusRedirectUnsafe from './lint/status-redirect-unsafe.ts';
import statusRegistered from './lint/status-registered.ts';
import statusRequestContent from './lint/status-request-content.ts';
import statusSuccessRequired from './lint/status-success-required.ts';
import statusWebdav from './lint/status-webdav.ts';
import successorNewerVersion from './lint/successor-newer-version.ts';
import successorNotDeprecated from './lint/successor-not-deprecated.ts';
import successorResolves from './lint/successor-resolves.ts';
import successorSameMethod from './lint/successor-same-method.ts';
import sunsetBeforeDeprecation from './lint/sunset-before-deprecation.ts';
import sunsetHeaderValue from './lint/sunset-header-value.ts';
import sunsetPassed from './lint/sunset-passed.ts';
import sunsetSoon from './lint/sunset-soon.ts';
import sunsetTooFar from './lint/sunset-too-far.ts';
import sunsetTooSoon from './lint/sunset-too-soon.ts';
import sunsetWithoutDeprecation from './lint/sunset-without-deprecation.ts';
import unavailable503RetryAfter from './lint/unavailable-503-retry-after.ts';
import urlCaseConsistent from './lint/url-case-consistent.ts';
import urlExtension from './lint/url-extension.ts';
import urlHttps from './lint/url-https.ts';
import urlNesting from './lint/url-nesting.ts';
import urlNoQuery from './lint/url-no-query.ts';
import urlNoun from './lint/url-noun.ts';
import urlParameterName from './lint/url-parameter-name.ts';
import urlPlural from './lint/url-plural.ts';
import urlTemplateIdentical from './lint/url-template-identical.ts';
import urlTrailingSlash from './lint/url-trailing-slash.ts';
import versionDefaultDocumented from './lint/version-default-documented.ts';
import versionHeaderName from './lint/version-header-name.ts';
import versionInfoMatchesUrl from './lint/version-info-matches-url.ts';
import versionInfoSemver from './lint/version-info-semver.ts';
import versionMediaType406 from './lint/version-media-type-406.ts';
import versionMediaTypeAgreement from './lint/version-media-type-agreement.ts';
import versionMediaTypeFormat from './lint/version-media-type-format.ts';
import versionParameterDeclared from './lint/version-parameter-declared.ts';
import versionServerAndPath from './lint/version-server-and-path.ts';
import versionSingleSource from './lint/version-single-source.ts';
import versionStrategyConsistent from './lint/version-strategy-consistent.ts';
import versionUrlFormat from './lint/version-url-format.ts';
import versionUrlMajorOnly from './lint/version-url-major-only.ts';
import versionUrlMixed from './lint/version-url-mixed.ts';
import versionUrlPosition from './lint/version-url-position.ts';
import versionUrlPresent from './lint/version-url-present.ts';
import versionVary from './lint/version-vary.ts';
import waiverExpired from './lint/waiver-expired.ts';
import waiverUnused from './lint/waiver-unused.ts';

// A rule is given only the subjects that it asks for, which the type of a list cannot say.
export const lintRules = [
  async202Alone,
  async202Monitor,
  bodyDelete,
  bodyGetHead,
  bodyJson,
  bodyPatchMediaType,
  bodyPatchPartial,
  bodyPostPresent,
  bodyPutFull,
  bodyPutPatchPresent,
  bodyRequired,
  bodyResponseJson,
  bodyResponseObject,
  bodyResponseOpen,
  cache304Complete,
  cacheControl,
  cacheEtagFormat,
  cacheGetValidator,
  cacheHttpDate,
  cacheIfMatch412,
  cacheVary,
  deprecatedRequired,
  deprecatedUsed,
  deprecationBesideRef,
  deprecationFlagNoText,
  deprecationFutureFlag,
  deprecationHeaderValue,
  deprecationMisplaced,
  deprecationNoDate,
  deprecationNoHeaders,
  deprecationNoSuccessor,
  deprecationNoSunset,
  deprecationScope,
  deprecationTextNoFlag,
  error400Input,
  error401Secured,
  error403Scoped,
  error404PathParam,
  error4xxRequired,
  error5xxOrDefault,
  errorFormatConsistent,
  errorNoInternals,
  errorProblemJson,
  errorProblemMembers,
  errorProblemOnSuccess,
  headerIgnored,
  idempotencyKeyDescribed,
  idempotencyPostKey,
  idempotencyRetryUnsafe,
  ignoreExpired,
  ignoreIncomplete,
  ignoreUnused,
  lifecycleContradiction,
  lifecycleDocsTable,
  lifecycleExtensionUnknown,
  lifecycleGuideLink,
  linkHeaderValue,
  methodCollectionItem,
  methodCoverage,
  methodGetSafe,
  methodHeadLikeGet,
  methodKnown,
  methodOverride,
  methodPostRead,
  methodTrace,
  methodVerbMismatch,
  propertyCaseConsistent,
  rateLimit429Listed,
  rateLimit429RetryAfter,
  rateLimitHeaderFamily,
  retryAfterFormat,
  securityApiKeyQuery,
  securityApplied,
  securityBasic,
  securityBearerAsApiKey,
  securityBearerFormat,
  securityCredentialParameter,
  securityOauthDevice,
  securityOauthHttps,
  securityOauthImplicit,
  securityOauthPassword,
  securityOauthUrlRequired,
  securitySchemeDefined,
  securityScopeDefined,
  securityScopeLeastPrivilege,
  securitySecretExample,
  stabilityLevel,
  status200Content,
  status201Location,
  status204Preferred,
  status206Range,
  status3xxLocation,
  status401WwwAuthenticate,
  status405Allow,
  status412Precondition,
  status422Policy,
  statusInterim,
  statusKeyFormat,
  statusKeyQuoted,
  statusMethodDiscouraged,
  statusMethodForbidden,
  statusNoContent,
  statusObsolete,
  statusPostCreate201,
  statusProxyOnly,
  statusReasonPhrase,
  statusReasonPhraseFormer,
  statusRedirectUnsafe,
  statusRegistered,
  statusRequestContent,
  statusSuccessRequired,
  statusWebdav,
  successorNewerVersion,
  successorNotDeprecated,
  successorResolves,
  successorSameMethod,
  sunsetBeforeDeprecation,
  sunsetHeaderValue,
  sunsetPassed,
  sunsetSoon,
  sunsetTooFar,
  sunsetTooSoon,
  sunsetWithoutDeprecation,
  unavailable503RetryAfter,
  urlCaseConsistent,
  urlExtension,
  urlHttps,
  urlNesting,
  urlNoQuery,
  urlNoun,
  urlParameterName,
  urlPlural,
  urlTemplateIdentical,
  urlTrailingSlash,
  versionDefaultDocumented,
  versionHeaderName,
  versionInfoMatchesUrl,
  versionInfoSemver,
  versionMediaType406,
  versionMediaTypeAgreement,
  versionMediaTypeFormat,
  versionParameterDeclared,
  versionServerAndPath,
  versionSingleSource,
  versionStrategyConsistent,
  versionUrlFormat,
  versionUrlMajorOnly,
  versionUrlMixed,
  versionUrlPosition,
  versionUrlPresent,
  versionVary,
  waiverExpired,
  waiverUnused,
] as readonly unknown[] as readonly LintRule[];
