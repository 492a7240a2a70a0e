// What quick fixes are called, beside those that rules and mends name.
import type { Catalogue } from '@breakwater/core';

interface CodeActionMessages {
  readonly fixRule: (rule: string) => string;
  readonly fixAll: string;
  readonly waive: (rule: string) => string;
  readonly except: (rule: string) => string;
  readonly explain: (rule: string) => string;
}

export const codeActionMessages: Catalogue<CodeActionMessages> = {
  en: {
    fixRule: rule => `Make all safe fixes of ${rule} in this file`,
    fixAll: 'Make all safe fixes in this file',
    waive: rule => `Accept ${rule} here as a waiver…`,
    except: rule => `Except this place from ${rule}…`,
    explain: rule => `Explain ${rule}`,
  },
  ja: {
    fixRule: rule => `このファイルで ${rule} の安全な修正をすべて行う`,
    fixAll: 'このファイルの安全な修正をすべて行う',
    waive: rule => `この ${rule} を理由を付けて承認…`,
    except: rule => `この場所を ${rule} の例外にする…`,
    explain: rule => `${rule} の説明を見る`,
  },
};
