// Where the configuration of a description is: the nearest breakwater.yaml around it, inside its repository.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const configurationName = 'breakwater.yaml';

/** `name` is how the user named the description; what is no file is taken to lie in the working directory. */
export const findConfiguration = (name: string): string | undefined => {
  for (let folder = existsSync(name) ? dirname(resolve(name)) : resolve('.'); ; ) {
    const file = join(folder, configurationName);
    if (existsSync(file)) return file;
    const parent = dirname(folder);
    if (parent === folder || existsSync(join(folder, '.git'))) return undefined;
    folder = parent;
  }
};
