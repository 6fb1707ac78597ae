/** What a reader can answer to a question of the self-check. */
export const answers = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof answers)[number];

/** Where an answered question stands in the result; none of them is a verdict. */
export const groups = ['fits', 'inPart', 'missing', 'ask', 'open'] as const;
export type Group = (typeof groups)[number];

/**
 * What an answer means, held against how much of the rule is published. Questions are put so that yes fits.
 * A yes to a rule of which only a part can be read fits that part and no more.
 */
export function groupOf(published: 'whole' | 'in-part', answer: Answer | null): Group {
  switch (answer) {
    case null:
      return 'open';
    case 'unsure':
      return 'ask';
    case 'no':
      return 'missing';
    case 'yes':
      return published === 'whole' ? 'fits' : 'inPart';
  }
}
