/** Parts of which each is made when it is first asked for: most turns need a few of them. */
export function lazily<Parts extends object, Given extends readonly unknown[]>(
  makers: {
    readonly [Name in keyof Parts]: (...given: Given) => Parts[Name];
  },
): (...given: Given) => Parts {
  return (...given) => {
    const made: Partial<Parts> = {};
    return new Proxy(makers, {
      get: (_makers, name) => part(made, name as keyof Parts, () => makers[name as keyof Parts]?.(...given)),
    }) as unknown as Parts;
  };
}

/** The same parts with some of them changed, which happens when those are first asked for. */
export function changed<Parts extends object>(
  parts: Parts,
  changes: { readonly [Name in keyof Parts]?: (own: Parts[Name]) => Parts[Name] },
): Parts {
  const made: Partial<Parts> = {};
  return new Proxy(parts, {
    get(own, name) {
      const key = name as keyof Parts;
      return part(made, key, () => changes[key]?.(own[key]) ?? own[key]);
    },
  });
}

function part<Parts, Name extends keyof Parts>(
  made: Partial<Parts>,
  name: Name,
  make: () => Parts[Name],
): Parts[Name] | undefined {
  made[name] ??= make();
  return made[name];
}
