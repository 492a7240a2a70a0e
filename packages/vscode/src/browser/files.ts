// The files of the folders that are open, wherever the editor has them.

export interface Files {
  /** Undefined for a file that is not there. */
  read(uri: string): Promise<string | undefined>;
  /** YAML and JSON. */
  list(): Promise<readonly string[]>;
}

export const folderAround = (uri: string): string => uri.replace(/\/[^/]*$/, '');
