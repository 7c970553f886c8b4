/** What was thrown and what lies under it; Prisma puts what the driver said of a raw query in `meta`. */
export function* causesOf(error: unknown): Generator<object> {
  for (let each = error; typeof each === 'object' && each !== null; each = under(each)) yield each;
}

function under(error: object): unknown {
  if ('cause' in error && error.cause) return error.cause;
  const { driverAdapterError } = ('meta' in error && error.meta ? error.meta : {}) as { driverAdapterError?: unknown };
  return driverAdapterError;
}
