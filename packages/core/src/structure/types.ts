// The types of values, and those that forms ask for.
import type { PartName, ValueType } from '../source/structure-fault.ts';
import type { Form } from './form.ts';

export const nameOfForm = (form: Form): ValueType | PartName => (form.is === 'part' ? form.of : typeFor(form));

export const typeFor = ({ is }: Form): ValueType => {
  switch (is) {
    case 'boolean':
    case 'constant':
      return 'boolean';
    case 'number':
    case 'count':
    case 'positive':
      return 'number';
    case 'list':
      return 'list';
    case 'map':
    case 'part':
      return 'mapping';
    default:
      return 'text';
  }
};

export const typeOf = (value: unknown): ValueType => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'mapping';
    default:
      return 'number';
  }
};

/** Most values are scalars that are right: no need to go there. */
export const isPlainlyRight = ({ is }: Form, value: unknown): boolean => {
  switch (typeof value) {
    case 'string':
      return is === 'text' || is === 'any';
    case 'boolean':
      return is === 'boolean' || is === 'any';
    case 'number':
      return is === 'number' || is === 'any';
    default:
      return is === 'any';
  }
};
