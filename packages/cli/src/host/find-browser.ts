// A browser of the machine that can print: Chromium or one of its kind.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Where installers put them that tell no shell about it. */
const installed: Readonly<Partial<Record<NodeJS.Platform, (environment: NodeJS.ProcessEnv) => readonly string[]>>> = {
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: environment =>
    ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(variable => {
      const folder = environment[variable];
      if (folder === undefined) return [];
      return [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
    }),
};

/** The one that CHROME_PATH names, and no other, where it names one. */
export const findBrowser = (
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined => {
  const { CHROME_PATH: told, PATH = '' } = environment;
  if (told !== undefined && told !== '') return isProgram(told) ? told : undefined;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = PATH.split(delimiter).filter(folder => folder !== '');
  const inPath = names.flatMap(name => folders.map(folder => join(folder, `${name}${suffix}`)));
  return [...inPath, ...(installed[platform]?.(environment) ?? [])].find(isProgram);
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
