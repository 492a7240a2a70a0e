// Addresses of files as people write them: from where they stand.

/** From one file to another. */
export const addressFrom = (from: string, to: string): string => {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
};
