// Lists that grow under keys. In: the lists, a key, what comes to its list. Out: nothing; the list of the key is made where there was none.

export function addTo<K, V>(lists: Map<K, V[]>, key: K, ...more: readonly V[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...more]);
  else list.push(...more);
}
