// Posts embedded in a page, as the networks' own embed codes mark them: each becomes one block with who posted it, when and where.

import type { SocialPost } from '../../model/block.ts';
import { postAddress, postSignature } from '../social-post.ts';
import type { PageRuns } from './runs.ts';
import type { HtmlElement } from './tree.ts';

export interface EmbeddedPost {
  /** Runs from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly post: SocialPost;
}

const EMBED =
  /(?:^|\s)(?:twitter-tweet(?:-rendered)?|twitter-video|instagram-media|fb-post|fb-video|tiktok-embed|bluesky-embed|mastodon-embed|telegram-post|reddit-embed(?:-bq)?|embedded-tweet|tweet-embed)(?:\s|$)/i;

/** Those inside the main element only: elsewhere they are furniture as all else there. */
export function embeddedPosts(page: PageRuns, main: HtmlElement | null): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  if (main === null) return posts;
  let end = main.first;
  for (const element of page.elements) {
    if (element.first < end || element.end > main.end) continue;
    if (!EMBED.test(element.attributes['class'] ?? '')) continue;
    posts.push({ first: element.first, end: element.end, post: postOf(page, element) });
    end = element.end;
  }
  return posts;
}

function postOf(page: PageRuns, element: HtmlElement): SocialPost {
  const runs = page.runs.slice(element.first, element.end);
  const signed = runs.map((run) => postSignature(run.text.replaceAll('\n', ' '))).find((one) => one !== null);
  const link =
    element.attributes['data-instgrm-permalink'] ??
    element.attributes['data-href'] ??
    element.attributes['cite'] ??
    runs.map((run) => postAddress(run.href)).findLast((one) => one !== null) ??
    null;
  return {
    author: signed?.post.author ?? null,
    handle: signed?.post.handle ?? null,
    postedOn: signed?.post.postedOn ?? null,
    address: link?.replace(/\?.*$/, '') ?? signed?.post.address ?? null,
  };
}
