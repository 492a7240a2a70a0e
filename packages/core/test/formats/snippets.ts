// Texts of strangers that mean something to one of the readers of reports, and what none of them may become.

/** Each means something to one of those that read what is written. */
export const snippets = [
  '\n::set-output name=x::y',
  '\r\n::error file=a::b',
  '::add-mask::x',
  '%0A::error::x',
  '##[add-mask]x',
  '##vso[task.setvariable variable=x]y',
  ',line=1,title=x::',
  '</script><script>alert(1)</script>',
  '</summary></details><h1>',
  '<!-- breakwater:0 -->',
  '-->',
  '<![CDATA[x',
  ']]>',
  '<img src=x onerror="alert(1)">',
  '&lt;b&gt; &#60;i&#62; &amp;',
  `"'`,
  '| a | b |',
  '\n\n```\ncode',
  '`x`',
  '``',
  '\\`',
  '\\',
  '~~~',
  '**b** _i_ ~~s~~',
  '\n# h',
  '# h',
  '- item',
  '1. item',
  '> quote',
  '[x](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '[x]: http://evil.example',
  '[^1]',
  '<http://evil.example>',
  'https://evil.example/x',
  'www.evil.example',
  'someone@evil.example',
  '@octocat',
  '@octo-org/team',
  '#123',
  'octo/repo#1',
  'GH-123',
  '!12',
  '$12',
  '$',
  '$$x$$',
  '%"v1"',
  '~bug',
  '&12',
  '[link](1)',
  '{0}',
  '\u001b[31mred',
  '\u009b2J',
  '\u202eright to left',
  '\u200b',
  '\u0000\u0007',
  '\ud800',
  '\ufffe',
  ' ',
  'x',
] as const;

export const unprintable = /[^\P{Cc}\n]|[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** With what stands around it. */
export const called = /.{0,9}(?:@[\w-]|#\w|GH-\d|!\d|\$\d|%[\w"]|~[\w"]|(?<!\w)&\d|:\/\/|www\.).{0,9}/gi;

/** What is between backticks is code, whoever wrote it. */
export const skeletonOf = (html: string): readonly string[] =>
  [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter(tag => !/^<\/?code>$/.test(tag) && !tag.startsWith('<!--'));
