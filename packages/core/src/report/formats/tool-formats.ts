// The formats that other tools read, by name. Each makes one document of any number of reports.
import type { ArtifactOptions } from './artifact.ts';
import { toCheckstyle } from './checkstyle.ts';
import { toCodeQuality } from './code-quality.ts';
import { toGitHubAnnotations } from './github-annotations.ts';
import { toHtml } from './html.ts';
import type { AnyReport, IssueOptions } from './issues.ts';
import { toJUnit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import { toSarif } from './sarif.ts';

export type ToolFormat = 'markdown' | 'summary' | 'html' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'checkstyle';

export interface ToolFormatOptions extends IssueOptions, ArtifactOptions {}

export const toolFormats: Readonly<
  Record<ToolFormat, (reports: readonly AnyReport[], options: ToolFormatOptions) => Iterable<string>>
> = {
  markdown: (reports, options) => [toMarkdown(reports, { ...options, page: 'comment' })],
  summary: (reports, options) => [toMarkdown(reports, { ...options, page: 'summary' })],
  html: toHtml,
  sarif: toSarif,
  junit: toJUnit,
  github: toGitHubAnnotations,
  gitlab: toCodeQuality,
  checkstyle: toCheckstyle,
};
