import { useWords } from '../words/use-words.ts';

/** Who signed: a name as it stands, a key by its first letters (`habeas/actor/7f3a…` => key 7f3a…), the whole of it on hovering. */
export function Actor({ name }: { name: string }) {
  const words = useWords();
  const key = /^habeas\/actor\/(\w{8})\w+$/.exec(name)?.[1];
  if (key === undefined) return <bdi>{name}</bdi>;
  return (
    <span title={name}>
      {words.t('shell.key')} <code>{key}…</code>
    </span>
  );
}
