// Every lint rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.
import type { LintRule } from '../conventions/lint-rule.ts';
import cacheIfMatch412 from './lint/cache-if-match-412.ts';
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
import status401WwwAuthenticate from './lint/status-401-www-authenticate.ts';

// A rule is given only the subjects that it asks for, which the type of a list cannot say.
export const lintRules = [
  cacheIfMatch412,
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
  status401WwwAuthenticate,
] as readonly unknown[] as readonly LintRule[];
