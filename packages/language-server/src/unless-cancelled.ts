// An answer that nobody waits for any more is not waited for here either.
import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export const unlessCancelled = async <Result>(
  token: CancellationToken,
  answer: () => Promise<Result>,
): Promise<Result> => {
  const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (token.isCancellationRequested) throw cancelled;
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(cancelled));
    answer()
      .then(resolve, reject)
      .finally(() => listening.dispose());
  });
};
