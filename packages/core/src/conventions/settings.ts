// What several lint rules need to know of an API and no description says.

export interface Settings {
  readonly versioning: VersioningSettings;
}

export interface VersioningSettings {
  /** How clients choose a version; `none` where there is only one. */
  readonly strategy: 'url' | 'header' | 'media-type' | 'query' | 'none';
  /** Name of the header or query parameter that chooses it. */
  readonly name: string;
  /** How URLs begin, as in `/api/v{major}`; '' where it is enough that all begin alike. */
  readonly prefix: string;
  /** Form of a media type that has a version. */
  readonly mediaType: string;
}

export const defaultSettings: Settings = {
  versioning: {
    strategy: 'url',
    name: 'API-Version',
    prefix: '',
    mediaType: 'application/vnd.{name}.v{major}+json',
  },
};
