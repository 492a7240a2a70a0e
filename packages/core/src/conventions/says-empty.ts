// Whether the words of a response say that nothing is sent.
import type { Response } from '../contract/model.ts';

export const saysEmpty = ({ documentation: { description = '' } }: Response): boolean =>
  /\b(?:empty|no (?:content|body|data|response))\b|without (?:a |any )?(?:content|body)\b|空|なし|ありません/i.test(
    description,
  );
