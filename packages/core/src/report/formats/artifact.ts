// The name of a file as the platform knows it that shows the findings: from the root of the repository.

export interface ArtifactOptions {
  /** The root of the repository; '' where it is not known. */
  readonly root: string;
  /** The working directory, from there: '' or `services/plans`. */
  readonly folder: string;
}

/** A file in git (`main:api.yaml`) has the name that it has there; URLs and what lies elsewhere stay as they are. */
export const artifactPath = (file: string, { root, folder }: ArtifactOptions): string => {
  if (isUrl.test(file)) return file;
  const [, inGit] = gitName.exec(file) ?? [];
  const path = (inGit ?? file).replaceAll('\\', '/');
  if (root !== '' && path.startsWith(`${root}/`)) return path.slice(root.length + 1);
  const isFromRoot = inGit !== undefined && !/^\.\.?\//.test(path);
  return isFromRoot || isAbsolute.test(path) ? path : normalized(`${folder}/${path}`);
};

/** As a reference (RFC 3986, 4.1): in a relative one, the first segment may hold no colon. */
export const artifactUri = (file: string, options: ArtifactOptions): string => {
  const path = artifactPath(file, options);
  if (isUrl.test(path)) return encodeURI(wellFormed(path));
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
};

const isUrl = /^[a-z][a-z\d+.-]+:\/\//i;

const isAbsolute = /^(?:\/|[a-z]:\/)/i;

/** Not the drive in `C:\api.yaml`; colons in braces belong to the revision. */
const gitName = /^(?![a-z]:[\\/])(?:[^:{]|\{[^}]*\}|\{)*:(.*)$/is;

/** Lone surrogates have no encoding. */
const wellFormed = (text: string): string => text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');

const normalized = (path: string): string => {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
};
