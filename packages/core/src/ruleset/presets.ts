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
    "rules": {}
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
