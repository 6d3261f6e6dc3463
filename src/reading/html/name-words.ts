// What classes, ids and roles of elements say about their content, by the words that page makers use. English words serve pages in
// every language: themes and content management systems are written in them. Names are split at hyphens, underscores and capitals:
// `relatedArticles-list` => ` related articles list `.

import type { HtmlElement } from './tree.ts';

export type NameVerdict = 'furniture' | 'caption' | 'byline' | 'subtitle' | 'comments' | 'article' | 'none';

const either = (words: string): RegExp => new RegExp(` (?:${words.trim().replace(/\s*\n\s*/g, '|')}) `);

const FURNITURE = either(`
share|shares|sharing|sharebar|sharedaddy|sharethis|addthis|addtoany|social|socials|socialmedia|sns|follow|follow us|like box
related|relateds|relatedposts|related articles|recommend|recommended|recommendation|recommendations|recirc|recirculation
outbrain|taboola|zergnet|revcontent|mgid|yarpp|jp relatedposts|promo|promos|promoted|promotion|sponsor|sponsored|partner|partners
ad|ads|adv|advert|adverts|advertisement|advertisements|advertising|adslot|adunit|adbox|adwrap|adsense|dfp|gpt|banner|banners|billboard
newsletter|newsletters|subscribe|subscription|signup|sign up|sign in|signin|login|logged|register|paywall|piano|donate|donation|membership
cookie|cookies|consent|gdpr|privacy|onetrust|cmp|disclaimer|copyright|legal|terms
breadcrumb|breadcrumbs|crumb|crumbs|crumbtrail|nav|navi|navigation|navbar|menu|menus|submenu|sitemap|skip|skiplink|toolbar|tools|topbar|masthead
sidebar|side bar|rail|right rail|rightrail|aside|footer|foot|sitefooter|site header|page header|global header|offcanvas|drawer|hamburger
tag|tags|taglist|tagcloud|topics|topic list|keywords|categories|cat links|category links|hashtags|post tags
popular|trending|most read|mostread|most viewed|most popular|latest|latest news|more news|more stories|more from|more on|read more|readmore|read also|read next|readnext
also read|see also|up next|next article|next story|next post|previous|prev|pagination|pager|page numbers|post navigation|nav links|inline links
widget|widgets|modal|popup|pop up|overlay|lightbox|tooltip|toast|dialog|sr only|screen reader text|screen reader|visually hidden|visuallyhidden|offscreen|assistive
print|printonly|print only|noprint|no print|button|buttons|btn|btns|search|searchbox|poll|quiz|rating|ratings|survey|feedback|reactions|vote|votes
author bio|authorbio|author box|authorbox|author info|author card|about author|about the author|bio|biography|author profile|author description
carousel|slider|ticker|weather|stock ticker|player|video player|jwplayer|audio player|podcast|app promo|download app|get app|call to action|cta
trc|ob widget|ntv|teads|dianomi|infolinks|apester|playbuzz|livefyre|fb like|fb root|twitter follow|wp polls|slideshow count|counter|counters|view count|views count
correction policy|trust project|report error|typo|editor picks|editors picks|must read|must reads|staff picks|trinity|listen`);

/** The lead of an article in some languages' themes, an advertisement for another one in others: its links tell. */
export const TEASER = either('teaser|teasers|abstract|lead|intro');

const COMMENTS = either(
  'comment|comments|commentlist|comment list|disqus|disqus thread|respond|reply|replies|discussion|responses|comments area|komentar',
);
const CAPTION = either(
  'caption|captions|figcaption|imagecaption|wp caption|wp caption text|image caption|photo caption|media caption|img caption|cutline|legend|credit|credits|photo credit|image credit|img credit|photo info|mediacaption|image source|photocredit',
);
const BYLINE = either(
  'byline|bylines|byl|author|authors|post meta|entry meta|article meta|meta|metadata|dateline|date|dates|timestamp|time|pubdate|published|publish date|post date|entry date|article date|updated|last updated|writer|contributor|contributors|posted on|article info|post info|story info|datetime',
);
const SUBTITLE = either(
  'subtitle|sub title|rutitr|kicker|eyebrow|overline|subhead|subheading|sub heading|standfirst|stand first|dek|deck|strapline|tagline|article summary|article intro|article lead|summary|lede|chapeau|sapo|excerpt|subheadline|sub headline|article description',
);
const ARTICLE = either(
  'article body|articlebody|article content|articlecontent|article text|articletext|article copy|entry content|entry body|entry text|post content|post body|post text|postcontent|post entry|story body|storybody|story content|story text|storycontent|body copy|body content|body text|news body|news text|news content|newstext|newsbody|content body|main content|maincontent|single content|page content|text content|item page|itemfulltext|item full text|rich text|richtext|field name body|td post content|detail body|detail content|item text|articulo|noticia|nota|cuerpo|artikel|beitrag|khabar|matn|live blog|liveblog',
);

const POST_LABELS = /(?:^|\s)(?:tag|category|cat|author|status|type|format|post_tag|topic)-\S+/g;

/** ` related articles list ` */
export function nameWords(element: HtmlElement): string {
  const { attributes } = element;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`;
  if (names.length === 3) return '';
  // `hentry tag-mole category-sea`: a post's own labels, not a name of the element.
  const own = /\bhentry\b|\bpost-\d+\b/.test(names) ? names.replace(POST_LABELS, ' ') : names;
  return ` ${own
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()} `;
}

export function nameVerdict(words: string): NameVerdict {
  if (words === '') return 'none';
  if (COMMENTS.test(words)) return 'comments';
  if (FURNITURE.test(words)) return 'furniture';
  if (CAPTION.test(words)) return 'caption';
  if (SUBTITLE.test(words)) return 'subtitle';
  if (ARTICLE.test(words)) return 'article';
  if (BYLINE.test(words)) return 'byline';
  return 'none';
}
