// The languages in which Breakwater speaks.

export const languages = ['en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** The same messages in every language: one that is missing in one of them does not compile. */
export type Catalogue<Messages> = Readonly<Record<Language, Messages>>;
