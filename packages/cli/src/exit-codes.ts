// What the command tells whoever started it.

export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
