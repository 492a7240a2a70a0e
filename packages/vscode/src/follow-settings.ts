// What changes at once when somebody changes a setting.
import type { Disposable, EventEmitter, TextDocument } from 'vscode';
import { workspace } from 'vscode';
import { CodeLensRequest, InlayHintRequest } from 'vscode-languageclient';
import { rememberBase, rememberedBase } from './remembered-base.ts';
import type { Session } from './session.ts';

/** Of the base, what somebody said last counts. */
export const followSettings = ({ ask, client, context }: Session): Disposable =>
  workspace.onDidChangeConfiguration(async event => {
    if (event.affectsConfiguration('breakwater.base')) {
      await rememberBase(context, undefined);
      await ask('breakwater/chooseBase', { choice: rememberedBase(context) ?? null });
    }
    if (event.affectsConfiguration('breakwater.codeLens')) {
      askAgain(document => client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter);
    }
    if (event.affectsConfiguration('breakwater.inlayHints')) {
      askAgain(document => client.getFeature(InlayHintRequest.method).getProvider(document)?.onDidChangeInlayHints);
    }
  });

/** The editor keeps what it got. All documents have the same provider. */
const askAgain = (emitterFor: (document: TextDocument) => EventEmitter<void> | undefined): void => {
  const [emitter] = workspace.textDocuments.flatMap(document => emitterFor(document) ?? []);
  emitter?.fire();
};
