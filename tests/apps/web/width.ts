// Whether what a room shows fits the window it is shown in: beside the window nobody looks.

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

const WIDTHS = [1440, 1024, 360] as const;

/** `also` looks at a room that is shown at a width. */
export async function assertNothingWider(
  { page, settled }: { readonly page: Page; readonly settled: () => Promise<void> },
  rooms: readonly string[],
  also: (room: string, width: number) => Promise<void> = async () => {},
): Promise<void> {
  for (const room of rooms) {
    await page.goto(new URL(room, page.url()).href);
    await page.locator('h1').first().waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await settled();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(over <= 0, `${room} at ${width}: ${over} pixels too wide`);
      await also(room, width);
    }
  }
}
