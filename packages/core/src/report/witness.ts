// What shows a change, in the published form.
import type { Change, Doubt, Exchange, HttpRequest, Witness, WitnessExample } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import { printable, shorten } from '../messages/printable.ts';
import { reportMessages } from '../messages/report.ts';
import type { ExchangeWitness, NoWitness, ReportedWitness, ValueWitness } from './report.ts';

/** Undefined when nothing was found, or nobody has been asked yet. */
export const witnessOf = ({ proof }: Change, language: Language): ReportedWitness | undefined => {
  switch (proof?.kind) {
    case 'exchange':
      return ofExchange(proof);
    case 'witness':
      return ofValue(proof);
    case 'none':
      return {
        kind: 'none',
        why: proof.why,
        ...(proof.reason && { reason: reasonOf(proof.reason, language) }),
        ...(proof.voices && { validators: proof.voices }),
      };
    default:
      return undefined;
  }
};

/** A pattern can be long. */
const longestSubject = 60;

const reasonOf = ({ kind, of }: Doubt, language: Language): NonNullable<NoWitness['reason']> => {
  const subject = of === undefined ? '' : shorten(of, longestSubject);
  return { code: kind, message: printable(reportMessages[language].witness.undecided[kind](subject)) };
};

const ofExchange = ({
  direction,
  turn,
  operation,
  request,
  without,
  part,
  response,
  before,
  after,
}: Exchange): ExchangeWitness => ({
  kind: 'exchange',
  direction,
  turn,
  method: operation.method,
  path: operation.path,
  request: linesOf(request),
  ...(request.body && { body: request.body }),
  ...(without !== undefined && { without }),
  ...(part !== undefined && { part }),
  ...(response && { response }),
  ...(before && { before }),
  ...(after && { after }),
});

const ofValue = ({ direction, turn, value, status, voices = {}, example }: Witness): ValueWitness | undefined => {
  if (status === 'found') return undefined;
  return {
    kind: 'value',
    direction,
    turn,
    value,
    status,
    validators: voices,
    ...(example && { example: ofExample(example) }),
  };
};

/** As over the wire, without the version of HTTP. */
const linesOf = ({ method, server = '', target, headers }: HttpRequest): readonly string[] => [
  `${method} ${server}${target}`,
  ...headers.map(([name, value]) => `${name}: ${value}`),
];

const ofExample = ({
  operation,
  place,
  value,
  path,
  request,
}: WitnessExample): NonNullable<ValueWitness['example']> => ({
  method: operation.method,
  path: operation.path,
  place: placeText(place),
  ...(value !== undefined && { value }),
  ...(request && { request: linesOf(request) }),
  pointer: path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
});

export const placeText = (place: WitnessExample['place']): string => {
  switch (place.kind) {
    case 'request-body':
      return 'request body';
    case 'response':
      return `response ${place.status}`;
    case 'parameter':
      return `${place.in} ${place.name}`;
    case 'header':
      return place.status === undefined ? `header ${place.name}` : `response ${place.status} header ${place.name}`;
  }
};
