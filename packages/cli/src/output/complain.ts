// Lines on standard error.

export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
