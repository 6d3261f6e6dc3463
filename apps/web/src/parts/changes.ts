/** Fields of a room's address; one that is undefined, '' or false is taken out. */
export type Changes<S> = { readonly [K in keyof S]?: S[K] | '' | false | undefined };

/** For the router, which knows the address as it is by then: of two changes close upon one another neither is lost. */
export const withChanges =
  <S extends object>(changes: object) =>
  (before: object): S =>
    Object.fromEntries(
      Object.entries({ ...before, ...changes }).filter(
        ([, value]) => value !== undefined && value !== '' && value !== false,
      ),
    ) as S;
