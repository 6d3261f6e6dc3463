/** Who signed: a name as it stands, a key by its first letters (`habeas/actor/7f3a…` => 7f3a…), the whole of it on hovering. */
export function Actor({ name }: { name: string }) {
  const key = /^habeas\/actor\/(\w{8})\w+$/.exec(name)?.[1];
  return key === undefined ? <bdi>{name}</bdi> : <code title={name}>{key}…</code>;
}
