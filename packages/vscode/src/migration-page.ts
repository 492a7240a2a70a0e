// The page of a migration guide in the colours of the editor. It stays as closed as it is: nothing but its own style and script.
export const inEditorColors = (page: string, nonce: string): string =>
  page
    .replace(/(?<=style-src 'sha256-[\w+/=]+')/, ` 'nonce-${nonce}'`)
    .replace('</head>', `<style nonce="${nonce}">${colors}</style>\n</head>`);

const colors = `
body.vscode-light, body.vscode-dark, body.vscode-high-contrast {
  --paper: var(--vscode-editor-background); --text: var(--vscode-editor-foreground);
  --faint: var(--vscode-descriptionForeground); --link: var(--vscode-textLink-foreground);
  --line: var(--vscode-panel-border, var(--vscode-contrastBorder)); --panel: var(--vscode-textCodeBlock-background);
  max-width: none; padding: 1.25rem; font-family: var(--vscode-font-family);
}
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) {
  --bad: #ff8a80; --bad-panel: #43201e; --doubtful: #ffc166; --doubtful-panel: #40300f; --good: #86d69b; --good-panel: #173522;
  --note: #9cc2ff; --note-panel: #1d2f4a; --mark: #5a4d12;
}
body.vscode-light, body.vscode-high-contrast-light {
  --bad: #b3261e; --bad-panel: #fbe9e7; --doubtful: #a15c00; --doubtful-panel: #fdf0dc; --good: #1e6b3a; --good-panel: #e4f4e8;
  --note: #3a5a8c; --note-panel: #e6eef9; --mark: #fff2b8;
}
body.vscode-high-contrast :is(pre, .tiles li) { outline: 1px solid var(--line); }
body code { color: inherit; background: none; padding: 0; font-family: var(--vscode-editor-font-family, monospace); }
`;
