// The headers that an operation describes, of its requests and responses alike.
import type { Header, Operation, Parameter } from '../contract/model.ts';

export const describedHeaders = ({ parameters, responses }: Operation): readonly (Header | Parameter)[] =>
  [...parameters.filter(parameter => parameter.in === 'header'), ...responses.flatMap(({ headers }) => headers)].filter(
    ({ unread }) => unread === undefined,
  );
