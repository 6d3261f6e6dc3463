import { useEffect } from 'react';

/** The title of the window: the room or source first. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} — Habeas`;
  }, [title]);
}
