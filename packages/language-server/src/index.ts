// The door of the language server: whoever has a connection to an editor and a machine to read from starts it here.
export { serveAnalyst } from './analysis/analyst.ts';
export type { Channel } from './analysis/channel.ts';
export { pairedChannels } from './analysis/channel.ts';
export type { DiagnosticData } from './diagnostics/diagnostics.ts';
export { leadsTo, referencesIn } from './leads-to.ts';
export type * from './protocol.ts';
export type { ServerOptions } from './server.ts';
export { startLanguageServer } from './server.ts';
export { canonicalUri } from './session/canonical-uri.ts';
export type { AnalysedBase, Analysis, FoundProblem, View } from './view.ts';
export type {
  BaseChoice,
  DraftOf,
  FoundBase,
  FoundConfiguration,
  FoundForeignRules,
  FoundWaivers,
  OpenWorkspace,
  Workspace,
  WorkspaceSettings,
} from './workspace.ts';
