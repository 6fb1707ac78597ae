import type { Mission } from '#src/schema/mission.ts';

/**
 * Whether a mission's page tells of conditions and risk: where officers may be posted today or again, and where
 * something is recorded about them.
 */
export const tellsConditions = ({
  status,
  conditions = [],
}: Pick<Mission, 'status' | 'conditions'>): boolean =>
  status === 'ongoing' || status === 'suspended' || conditions.length > 0;
