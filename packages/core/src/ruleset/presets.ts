// The rulesets that come with Breakwater. Written by `npm run docs`: edit rulesets/, not this file.
import type { RulesetSource } from './source.ts';

export const presets: Readonly<Record<string, RulesetSource>> = {
  "caching": {
    "rules": {
      "cache-if-match-412": "info"
    }
  },
  "errors": {
    "rules": {}
  },
  "limits": {
    "rules": {}
  },
  "methods": {
    "rules": {}
  },
  "recommended": {
    "extends": [
      "status",
      "errors",
      "methods",
      "urls",
      "versioning",
      "security",
      "caching",
      "limits"
    ]
  },
  "security": {
    "rules": {
      "security-api-key-query": "warning",
      "security-applied": "info",
      "security-basic": "hint",
      "security-bearer-as-api-key": "warning",
      "security-bearer-format": "hint",
      "security-credential-parameter": "warning",
      "security-oauth-device": "info",
      "security-oauth-https": "warning",
      "security-oauth-implicit": "warning",
      "security-oauth-password": "warning",
      "security-oauth-url-required": "error",
      "security-scheme-defined": "error",
      "security-scope-defined": "warning",
      "security-scope-least-privilege": "warning",
      "security-secret-example": "warning"
    }
  },
  "status": {
    "rules": {
      "status-401-www-authenticate": "info"
    }
  },
  "strict": {
    "extends": "recommended",
    "rules": {
      "status-401-www-authenticate": "warning",
      "security-api-key-query": "error",
      "security-applied": "error",
      "security-basic": "warning",
      "security-bearer-format": "info",
      "security-credential-parameter": "error",
      "security-oauth-device": "warning",
      "security-oauth-https": "error",
      "security-oauth-implicit": "error",
      "security-oauth-password": "error",
      "security-secret-example": "error",
      "cache-if-match-412": "warning"
    }
  },
  "urls": {
    "rules": {}
  },
  "versioning": {
    "rules": {}
  }
};
