// What several lint rules need to know of an API and no description says.

export interface Settings {
  readonly versioning: VersioningSettings;
}

export interface VersioningSettings {
  /** How clients choose a version; `none` where there is only one. */
  readonly strategy: 'url' | 'header' | 'media-type' | 'query' | 'none';
  /** Name of the header or query parameter that chooses it. */
  readonly name: string;
}

export const defaultSettings: Settings = { versioning: { strategy: 'url', name: 'API-Version' } };
