// Browsers have no `Buffer`. What gathers the files of a description asks whether something is one, and nothing else.
export const Buffer = { isBuffer: (): boolean => false };
