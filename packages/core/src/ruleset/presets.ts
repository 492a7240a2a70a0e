// The rulesets that come with Breakwater. Written by `npm run docs`: edit rulesets/, not this file.
import type { RulesetSource } from './source.ts';

export const presets: Readonly<Record<string, RulesetSource>> = {
  "caching": {
    "rules": {
      "cache-304-complete": "info",
      "cache-control": "off",
      "cache-etag-format": "info",
      "cache-get-validator": "off",
      "cache-http-date": "warning",
      "cache-if-match-412": "info",
      "cache-vary": "hint"
    }
  },
  "errors": {
    "rules": {
      "error-400-input": "info",
      "error-401-secured": "info",
      "error-403-scoped": "info",
      "error-404-path-param": "info",
      "error-4xx-required": "warning",
      "error-5xx-or-default": "hint",
      "error-format-consistent": "warning",
      "error-no-internals": "warning",
      "error-problem-json": "off",
      "error-problem-members": "warning",
      "error-problem-on-success": "warning"
    }
  },
  "exceptions": {
    "rules": {
      "ignore-expired": "warning",
      "ignore-incomplete": "warning",
      "ignore-unused": "info"
    }
  },
  "lifecycle": {
    "rules": {
      "sunset-before-deprecation": "error",
      "sunset-header-value": "error",
      "sunset-too-soon": "warning"
    }
  },
  "limits": {
    "rules": {
      "async-202-alone": "off",
      "async-202-monitor": "info",
      "rate-limit-429-listed": "off",
      "rate-limit-429-retry-after": "info",
      "rate-limit-header-family": "info",
      "retry-after-format": "info",
      "unavailable-503-retry-after": "info"
    }
  },
  "methods": {
    "rules": {
      "body-delete": "info",
      "body-get-head": "warning",
      "body-json": "hint",
      "body-patch-media-type": "off",
      "body-patch-partial": "info",
      "body-post-present": "off",
      "body-put-full": "off",
      "body-put-patch-present": "warning",
      "body-required": "info",
      "body-response-json": "hint",
      "body-response-object": "off",
      "body-response-open": "hint",
      "header-ignored": "warning",
      "idempotency-key-described": "hint",
      "idempotency-post-key": "off",
      "idempotency-retry-unsafe": "off",
      "method-collection-item": "off",
      "method-coverage": "off",
      "method-get-safe": "warning",
      "method-head-like-get": "info",
      "method-known": "error",
      "method-override": "warning",
      "method-post-read": "off",
      "method-trace": "warning",
      "method-verb-mismatch": "info"
    }
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
      "limits",
      "lifecycle",
      "exceptions"
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
      "status-200-content": "info",
      "status-201-location": "info",
      "status-204-preferred": "hint",
      "status-206-range": "warning",
      "status-3xx-location": "info",
      "status-401-www-authenticate": "info",
      "status-405-allow": "info",
      "status-412-precondition": "info",
      "status-422-policy": "off",
      "status-interim": "info",
      "status-key-format": "error",
      "status-key-quoted": "hint",
      "status-method-discouraged": "off",
      "status-method-forbidden": "error",
      "status-no-content": "error",
      "status-obsolete": "warning",
      "status-post-create-201": "info",
      "status-proxy-only": "info",
      "status-reason-phrase": "warning",
      "status-reason-phrase-former": "hint",
      "status-redirect-unsafe": "warning",
      "status-registered": "error",
      "status-request-content": "info",
      "status-success-required": "warning",
      "status-webdav": "hint"
    }
  },
  "strict": {
    "extends": "recommended",
    "rules": {
      "status-200-content": "warning",
      "status-201-location": {
        "severity": "warning",
        "bodySuffices": false
      },
      "status-204-preferred": "info",
      "status-3xx-location": "warning",
      "status-401-www-authenticate": "warning",
      "status-405-allow": "warning",
      "status-412-precondition": "warning",
      "status-422-policy": "info",
      "status-interim": "warning",
      "status-key-quoted": "warning",
      "status-method-discouraged": "warning",
      "status-post-create-201": "warning",
      "status-proxy-only": "warning",
      "status-reason-phrase-former": "info",
      "status-request-content": "warning",
      "status-success-required": "error",
      "status-webdav": "info",
      "error-400-input": "warning",
      "error-401-secured": "warning",
      "error-404-path-param": "warning",
      "error-5xx-or-default": "info",
      "error-problem-json": "info",
      "error-problem-members": "error",
      "error-problem-on-success": "error",
      "body-delete": "warning",
      "body-get-head": "error",
      "body-json": "warning",
      "body-patch-media-type": "info",
      "body-patch-partial": "warning",
      "body-post-present": "info",
      "body-put-full": "info",
      "body-put-patch-present": "error",
      "body-required": "warning",
      "body-response-json": "warning",
      "body-response-object": "info",
      "body-response-open": "warning",
      "idempotency-key-described": "info",
      "idempotency-post-key": "info",
      "idempotency-retry-unsafe": "info",
      "method-collection-item": "info",
      "method-coverage": "hint",
      "method-get-safe": "error",
      "method-head-like-get": "warning",
      "method-post-read": "info",
      "method-verb-mismatch": "warning",
      "property-case-consistent": "info",
      "url-case-consistent": "warning",
      "url-extension": "warning",
      "url-https": "error",
      "url-nesting": "info",
      "url-noun": "warning",
      "url-parameter-name": "warning",
      "url-plural": "info",
      "version-default-documented": "warning",
      "version-header-name": "info",
      "version-info-matches-url": "warning",
      "version-info-semver": "info",
      "version-media-type-406": "warning",
      "version-media-type-agreement": "error",
      "version-media-type-format": "error",
      "version-parameter-declared": "error",
      "version-single-source": "error",
      "version-strategy-consistent": "error",
      "version-url-format": {
        "severity": "error",
        "dates": false
      },
      "version-url-major-only": "error",
      "version-url-mixed": "warning",
      "version-url-position": "warning",
      "version-url-present": "error",
      "version-vary": "info",
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
      "cache-304-complete": "warning",
      "cache-control": "info",
      "cache-etag-format": "warning",
      "cache-get-validator": "info",
      "cache-if-match-412": "warning",
      "cache-vary": "warning",
      "async-202-alone": "info",
      "async-202-monitor": "warning",
      "rate-limit-429-listed": "info",
      "rate-limit-429-retry-after": "warning",
      "rate-limit-header-family": "warning",
      "retry-after-format": "warning",
      "unavailable-503-retry-after": "warning",
      "sunset-too-soon": "error",
      "ignore-expired": "error",
      "ignore-incomplete": "error",
      "ignore-unused": "warning"
    }
  },
  "urls": {
    "rules": {
      "property-case-consistent": "hint",
      "url-case-consistent": "info",
      "url-extension": "info",
      "url-https": "warning",
      "url-nesting": "hint",
      "url-no-query": "error",
      "url-noun": "info",
      "url-parameter-name": "hint",
      "url-plural": "off",
      "url-template-identical": "error",
      "url-trailing-slash": "warning"
    }
  },
  "versioning": {
    "rules": {
      "version-default-documented": "info",
      "version-header-name": "hint",
      "version-info-matches-url": "off",
      "version-info-semver": "off",
      "version-media-type-406": "info",
      "version-media-type-agreement": "warning",
      "version-media-type-format": "warning",
      "version-parameter-declared": "warning",
      "version-server-and-path": "error",
      "version-single-source": "info",
      "version-strategy-consistent": "info",
      "version-url-format": "warning",
      "version-url-major-only": "info",
      "version-url-mixed": "info",
      "version-url-position": "hint",
      "version-url-present": "hint",
      "version-vary": "hint"
    }
  }
};
