/** Whom to tell of a fault of security, and until when that is sure to be right. */
export interface SecurityContact {
  readonly email: string;
  /** YYYY-MM-DD: no longer sure from the beginning of that day on, UTC. */
  readonly expires: string;
}

/** The text of security.txt (RFC 9116) at its own whole address. */
export const securityTxt = ({ email, expires }: SecurityContact, canonical: string): string =>
  [
    `Contact: mailto:${email}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en, fr',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
