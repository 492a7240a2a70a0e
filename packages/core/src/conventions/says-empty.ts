// Whether the words of a response say that nothing is sent.
import type { Response } from '../contract/model.ts';

export const saysEmpty = ({ documentation: { description = '' } }: Response): boolean =>
  english.test(description) || japanese.test(description);

const english =
  /\bempty (?:body|content|response|payload)|\b(?:body|content|response|payload) is empty|\bno (?:\w+ )?(?:body|content|payload)\b|\bwithout (?:an? |any )?(?:body|content|payload)\b/i;

const japanese =
  /空の(?:ボディ|本文|コンテンツ|レスポンス|応答)|(?:ボディ|本文|コンテンツ|内容)(?:は|が)?(?:空|なし|無し|ありません)/;
