// The key of this launch. It comes once, in the fragment of the address that `habeas serve` prints; then it is taken out of
// the address, so that no deep link, bookmark, print or screenshot carries it. It is kept in sessionStorage: of this window,
// of this very origin (port included, unlike a cookie), gone when the window is closed, and it survives a reload. A further
// window of the same origin asks those that are open; no other site can hear that.

const PLACE = 'habeas.key';
const CHANNEL = 'habeas.key';
const PATIENCE_MS = 700;

let key: string | null = null;

export const launchKey = (): string => key ?? '';

/** Resolves to whether this window has the key. */
export async function findKey(): Promise<boolean> {
  key = fromFragment() ?? sessionStorage.getItem(PLACE) ?? (await fromOtherWindow());
  if (key !== null) keep(key);
  return key !== null;
}

/** An address or the bare key, as a person pastes it. */
export function takeKey(pasted: string): boolean {
  const found = /(?:key=|^)([\w-]{43})$/.exec(pasted.trim())?.[1];
  if (found === undefined) return false;
  keep(found);
  return true;
}

/** The server did not know this key: it belongs to an earlier launch. */
export function forgetKey(): void {
  key = null;
  sessionStorage.removeItem(PLACE);
}

function keep(found: string): void {
  key = found;
  sessionStorage.setItem(PLACE, found);
}

function fromFragment(): string | null {
  const found = /^#key=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (found !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return found;
}

function fromOtherWindow(): Promise<string | null> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise((resolve) => {
    const give = (found: string | null): void => {
      channel.close();
      resolve(found);
    };
    channel.addEventListener('message', (message: MessageEvent<unknown>) => {
      if (typeof message.data === 'string' && message.data !== 'asked') give(message.data);
    });
    channel.postMessage('asked');
    setTimeout(() => give(null), PATIENCE_MS);
  });
}

/** From now on, windows of this origin that are opened later get the key from this one. */
export function answerOtherWindows(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (message: MessageEvent<unknown>) => {
    if (message.data === 'asked' && key !== null) channel.postMessage(key);
  });
}
