// What people do wherever the editor runs: over a repository on a disk, or over files that only the editor knows.
import { expect, test } from 'vitest';
import type { Editor } from './editor.ts';

export interface Stage {
  readonly editor: () => Editor;
  /** What a description is compared with, as people read it. */
  readonly base: (file: string) => string;
}

export const breakAndMend = ({ editor, base }: Stage): void => {
  test('a length that becomes shorter breaks, with what shows it', async () => {
    await editor().replaceLine(152, '        title: { type: string, maxLength: 80 }');
    await editor().untilStatus(`1 breaking · ${base('openapi.yaml')} · next 2.0.0`);
    await editor().untilProblem('is now rejected');
    const problems = await editor().problems();
    expect(problems).toContain('NewPlan.title: maxLength went from 200 down to 80');
    expect(problems).toContain('{"title": "a" × 81} was accepted and is now rejected');
    await editor().picture('diagnostic');
  });

  test('the line in the base is one click away', async () => {
    const { page } = editor();
    await editor().problems();
    await page
      .locator('.markers-panel .monaco-list-row')
      .filter({ hasText: `in ${base('openapi.yaml')}` })
      .dblclick();
    await editor().untilText('.statusbar', 'Ln 152, Col 46');
    await editor().untilText('.editor-instance', 'maxLength: 200');
    await editor().picture('base');
    await editor().openAgain('openapi.yaml');
  });

  test('hovers and lenses tell what it means', async () => {
    await editor().goToLine(152, 37);
    await editor().run('Show or Focus Hover');
    await editor().untilText('.monaco-hover', 'was accepted and is now rejected');
    await editor().picture('hover');
    await editor().untilText('.codelens-decoration', 'used by 3 operations');
    await editor().goToLine(35);
    await editor().untilText('.codelens-decoration', '1 breaking');
    await editor().picture('lens');
  });

  test('the view of changes lists it by level and operation', async () => {
    await editor().run('Breakwater: Focus on Changes View');
    await editor().untilText('.pane-body', 'Breaking');
    await editor().untilText('.pane-body', 'POST /plans');
    await editor().untilText('.pane-body', 'NewPlan.title');
    await editor().picture('changes');
  });

  test('the migration guide stands beside it and follows', async () => {
    await editor().openAgain('openapi.yaml');
    await editor().run('Breakwater: Show Migration Guide');
    const page = await editor().webview('Clients have to change before they use this version');
    await page.locator('summary').first().waitFor();
    await editor().picture('guide');
    await editor().openAgain('openapi.yaml');
    await editor().replaceLine(152, '        title: { type: string, maxLength: 40 }');
    await editor().webview('at most 40|down to 40|maxLength: 40');
    await editor().run('View: Close Editors to the Right');
  });

  test('a quick fix mends it, and the finding goes', async () => {
    const { page } = editor();
    await editor().openAgain('openapi.yaml');
    await editor().goToLine(152, 37);
    await editor().quickFix('Set `maxLength` back to 200');
    await editor().untilStatus(`no changes · ${base('openapi.yaml')}`);
    await editor().untilText('.view-lines', 'maxLength: 200');
    await editor().untilProblem('maxLength', false);
    await page.keyboard.press('Control+1');
  });
};

export const deprecate = ({ editor, base }: Stage): void => {
  test('an operation is deprecated, and that is taken back', async () => {
    await editor().goToLine(17);
    await editor().run('Breakwater: Deprecate Operation…');
    await editor().choose('GET /plans');
    await editor().choose('Nothing');
    await editor().picture('deprecate');
    await editor().choose(/From \d{4}-\d\d-\d\d until/);
    await editor().answer('Why, in one sentence for clients', 'Plans have stages now.');
    await editor().choose('Write');
    await editor().untilText('.view-lines', 'x-deprecated-reason');
    await editor().untilText('.pane-body', 'GET /plans');
    await editor().picture('deprecated');
    await editor().run('Breakwater: Take Back Deprecation…');
    await editor().choose('GET /plans');
    await editor().choose('Write');
    await editor().untilStatus(`no changes · ${base('openapi.yaml')}`);
  });
};

export const otherForms = ({ editor, base }: Stage): void => {
  test('JSON is served alike', async () => {
    await editor().open('json/openapi.json');
    await editor().untilStatus(`no changes · ${base('json/openapi.json')}`);
    await editor().replaceText('"maxLength": 200', '"maxLength": 80');
    await editor().untilStatus(`1 breaking · ${base('json/openapi.json')}`);
    await editor().picture('json');
  });

  test('a part of a description breaks what refers to it', async () => {
    await editor().open('parts/schemas.yaml');
    await editor().untilStatus(`no changes · ${base('parts/openapi.yaml')}`);
    await editor().replaceText('maxLength: 200', 'maxLength: 80');
    await editor().untilStatus(`1 breaking · ${base('parts/openapi.yaml')}`);
    await editor().untilProblem('maxLength went from 200 down to 80');
    await editor().picture('parts');
  });
};
