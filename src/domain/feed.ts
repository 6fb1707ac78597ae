/** What a feed is, whatever its format. Nothing in it comes from the clock: building it again changes nothing. */
export type Feed = {
  title: string;
  description: string;
  /** Language tag: en-CA. */
  language: string;
  /** Page that shows the same. */
  page: string;
  /** Address of the feed in each format. */
  rss: string;
  json: string;
  items: readonly FeedItem[];
};

export type FeedItem = {
  /** Permanent address, by which readers know it again. */
  address: string;
  title: string;
  /** Paragraphs of plain text. */
  paragraphs: readonly string[];
  /** A day: 2026-11-21. */
  date: string;
  /** Code and word of its kind. */
  kind: { code: string; word: string };
  /** Values before and after. */
  values: readonly { id: string; old: string | null; new: string }[];
};

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = (feed: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.description,
  home_page_url: feed.page,
  feed_url: feed.json,
  language: feed.language,
  items: feed.items.map((item) => ({
    id: item.address,
    url: item.address,
    title: item.title,
    content_text: item.paragraphs.join('\n\n'),
    date_published: `${item.date}T00:00:00Z`,
    tags: [item.kind.word],
    // Names of extensions begin with an underscore.
    _record: { about: feed.page, kind: item.kind.code, values: item.values },
  })),
});
