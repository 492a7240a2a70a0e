// All that the server answers about an open document. Another feature is a file here, and a line.
import type { Feature } from './feature.ts';

export const features: readonly Feature[] = [];
