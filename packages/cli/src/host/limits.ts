// How much is read, and how long is waited.

const megabyte = 1024 * 1024;

export const fileLimit = { bytes: 256 * megabyte, inWords: '256 MB' };
export const downloadLimit = { bytes: 100 * megabyte, inWords: '100 MB' };
export const timeLimit = { milliseconds: 30_000, inWords: '30 seconds' };
