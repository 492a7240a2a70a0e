// Values that no property tells apart belong to another alternative, or to none.
import { isSameFallback } from '../discriminators.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'discriminator-default-changed',
  on: 'schema',
  when: 'kept',
  at: 'discriminator',
  summary: {
    en: 'The schema for values that the discriminator does not know changed (defaultMapping).',
    ja: 'discriminator が判別できない値に使うスキーマ（defaultMapping）が変わりました。',
  },
  detect({ base, revision }) {
    if (!base.discriminator || !revision.discriminator || isSameFallback(base, revision)) return undefined;
    return { from: base.discriminator.fallback ?? null, to: revision.discriminator.fallback ?? null };
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: the values of the schema stay the same, and what is made of them does not. With a
  // default, values without the property or with an unknown one may come.
  judge({ facts: { from, to }, direction }) {
    if (from !== null && to !== null) return 'breaking';
    return (from === null) === (direction === 'output') ? 'dangerous' : 'safe';
  },
  message: {
    en: ({ from, to }) => {
      if (from === null) return `unknown values are \`${to}\` now`;
      return to === null
        ? `unknown values are no longer \`${from}\``
        : `unknown values are \`${to}\` instead of \`${from}\``;
    },
    ja: ({ from, to }) => {
      if (from === null) return `判別できない値は \`${to}\` として扱われるようになりました`;
      return to === null
        ? `判別できない値は \`${from}\` として扱われなくなりました`
        : `判別できない値の扱いが \`${from}\` から \`${to}\` に変わりました`;
    },
  },
  why: {
    en: 'Whoever leaves the property out, or writes a value that is not in the mapping, is understood differently or not at all.',
    ja: 'プロパティを省略した値や mapping にない値は、別の意味に解釈されるか、解釈されなくなります。',
  },
  fix: {
    en: 'Keep the old default, and give a new alternative a value of its own.',
    ja: '以前の既定のスキーマを維持し、新しい選択肢には専用の値を割り当ててください。',
  },
  step: {
    en({ from, to }, direction) {
      if (direction === 'input')
        return from === null
          ? `Name the alternative that you send; what is not named is read as \`${to}\``
          : `Name \`${from}\` in the discriminator where you mean it; what is not named is no longer read as such`;
      if (to === null) return `Stop reading as \`${from}\` what the discriminator does not name`;
      return `Read as \`${to}\`${from === null ? '' : ` instead of \`${from}\``} what the discriminator does not name`;
    },
    ja({ from, to }, direction) {
      if (direction === 'input')
        return from === null
          ? `判別できない値は \`${to}\` として扱われるため、送る選択肢を discriminator の値で明示してください`
          : `\`${from}\` を送る場合は、discriminator の値で明示してください`;
      if (to === null) return `判別できない値を \`${from}\` として扱うのをやめてください`;
      return `判別できない値は${from === null ? '' : ` \`${from}\` ではなく`} \`${to}\` として扱ってください`;
    },
  },
  examples: [
    {
      title: 'Values of an unknown kind are allowed for',
      scope: 'document',
      openapi: '3.2.0',
      diff: `
          paths:
            /pets:
              get:
                responses:
                  '200':
                    description: A pet
                    content:
                      application/json:
                        schema:
                          oneOf:
                            - $ref: '#/components/schemas/Cat'
                            - $ref: '#/components/schemas/Dog'
                          discriminator:
                            propertyName: kind
        +                   defaultMapping: '#/components/schemas/Dog'
          components:
            schemas:
              Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
              Dog: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'They are read as something else',
      scope: 'document',
      openapi: '3.2.0',
      diff: `
          paths:
            /pets:
              post:
                requestBody:
                  content:
                    application/json:
                      schema:
                        oneOf:
                          - $ref: '#/components/schemas/Cat'
                          - $ref: '#/components/schemas/Dog'
                        discriminator:
                          propertyName: kind
        -                 defaultMapping: '#/components/schemas/Dog'
        +                 defaultMapping: '#/components/schemas/Cat'
                responses:
                  '204': { description: Done }
          components:
            schemas:
              Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
              Dog: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The schema for the rest has another name',
      scope: 'document',
      openapi: '3.2.0',
      diff: `
          paths:
            /pets:
              post:
                requestBody:
                  content:
                    application/json:
                      schema:
                        oneOf:
                          - $ref: '#/components/schemas/Cat'
        -                 - $ref: '#/components/schemas/Other'
        +                 - $ref: '#/components/schemas/OtherPet'
                        discriminator:
                          propertyName: kind
                          mapping: { cat: Cat }
        -                 defaultMapping: Other
        +                 defaultMapping: OtherPet
                responses:
                  '204': { description: Done }
          components:
            schemas:
              Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
        -     Other: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
        +     OtherPet: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
      `,
      verdict: 'silent',
    },
  ],
});
