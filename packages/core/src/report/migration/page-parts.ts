// What the parts of the page of a migration are made from.
import type { MigrationMessages } from '../../messages/migration.ts';
import type { MigrationPageMessages } from '../../messages/migration-page.ts';
import type { ReportMessages } from '../../messages/report.ts';
import type { MigrationReport } from './migration-report.ts';

export interface PageParts {
  readonly report: MigrationReport;
  readonly words: MigrationMessages;
  readonly page: MigrationPageMessages;
  readonly said: ReportMessages;
  /** Of what an entry has, the places in the lists that entries are filtered by. */
  readonly tagPlaces: (tags: readonly string[]) => string;
  readonly operationPlaces: (operations: readonly string[]) => string;
}
