// How clients of an API choose a version, as its operations show it.
import type { Contract, MediaType, Operation, Parameter } from '../contract/model.ts';
import type { VersioningSettings } from './settings.ts';
import { urlVersionsOf } from './url-version.ts';

export type UsedStrategy = Exclude<VersioningSettings['strategy'], 'none'>;

export interface StrategyUse {
  readonly strategy: UsedStrategy;
  /** As it is written: `v1`, the name of a parameter, a media type. */
  readonly example: string;
}

/** Those that at least half of the operations follow: a few that take a version may mean that of something else. */
export const strategiesOf = (api: Contract, settings: VersioningSettings): readonly StrategyUse[] =>
  (Object.keys(examplesOf) as readonly UsedStrategy[]).flatMap(strategy => {
    const examples = api.operations.flatMap(operation => examplesOf[strategy](operation, api, settings) ?? []);
    const [example] = examples;
    return example !== undefined && examples.length * 2 >= api.operations.length ? [{ strategy, example }] : [];
  });

const examplesOf: Readonly<
  Record<UsedStrategy, (operation: Operation, api: Contract, settings: VersioningSettings) => string | undefined>
> = {
  url: (operation, api) => urlVersionsOf(operation, api)[0]?.text,
  header: (operation, _, settings) => versionParameterOf(operation, 'header', settings)?.name,
  'media-type': operation =>
    mediaTypesOf(operation).find(({ range }) => mediaTypeVersionOf(range) !== undefined)?.range,
  query: (operation, _, settings) => versionParameterOf(operation, 'query', settings)?.name,
};

/** The parameter that chooses the version: that of the settings, or one that can mean nothing else. */
export const versionParameterOf = (
  { parameters }: Operation,
  place: 'header' | 'query',
  { name }: VersioningSettings,
): Parameter | undefined =>
  parameters.find(parameter => parameter.in === place && isSameName(parameter.name, name)) ??
  parameters.find(parameter => parameter.in === place && chooses[place].test(parameter.name));

// `version` in a query is mostly that of a resource, and most headers about versions are about those of the client.
const chooses = {
  header:
    /^(?:x-)?(?:[a-z]+-)?(?:api-?version|accept-version|(?<!client-|app-|sdk-|protocol-|schema-|browser-|os-)version)$/i,
  query: /^api[-_.]?version$/i,
} as const;

/** Header names have no case, and nobody means another parameter by another case. */
const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const mediaTypesOf = ({ requestBody, responses }: Operation): readonly MediaType[] => [
  ...(requestBody?.content ?? []),
  ...responses.flatMap(({ content }) => content),
];

/** The version of a vendor's media type: `v2` of `application/vnd.example.v2+json`, or its parameter `version`. */
export const mediaTypeVersionOf = (range: string): string | undefined =>
  /^[a-z]+\/vnd\./.test(range)
    ? /(?:[.-](?<name>v\d+(?:\.\d+)*)(?=[.+;-]|$))|;\s*(?:api-)?version="?(?<parameter>[\w.-]+)/
        .exec(range)
        ?.slice(1)
        .find(it => it !== undefined)
    : undefined;
