// What axe finds on the page as it stands: nothing serious may be left.

import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export async function assertAccessible(page: Page, where: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  assert.ok(passes.length > 10, `axe looked at nothing in ${where}`);
  const serious = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical');
  const said = serious.map(
    (one) => `${where}: ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
  assert.deepEqual(said, []);
}
