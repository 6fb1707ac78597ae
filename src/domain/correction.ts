/** What a message about a page begins with; all in the reader's language. */
type Message = { subject: string; body: string };

/**
 * The address that opens the reader's own mail program with subject and text filled in. Lines end as mail wants
 * them (RFC 6068, section 5), and a space is never a plus sign.
 */
export const correctionHref = (address: string, { subject, body }: Message): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
