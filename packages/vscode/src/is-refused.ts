// Where the server can't do what it was asked, it says why in one sentence.
import type { Refused } from '@breakwater/language-server';

export const isRefused = <Value extends object>(value: Value | Refused): value is Refused => 'refused' in value;
