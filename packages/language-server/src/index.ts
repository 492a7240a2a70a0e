// The door of the language server: whoever has a connection to an editor and a machine to read from starts it here.
export type * from './protocol.ts';
export type { Analysis, View } from './view.ts';
export type { BaseChoice, FoundBase, FoundConfiguration, FoundWaivers, Workspace } from './workspace.ts';
