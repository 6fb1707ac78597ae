import { newestFirst, sayTheSame } from '#src/domain/changes.ts';
import { change, type Said } from '#src/schema/change.ts';
import { dotted } from './shape.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './read-content.ts';

type Value = { id?: unknown; value?: unknown; valueMax?: unknown; qualifier?: unknown };

const inWords = ({ qualifier, value, valueMax }: Said): string =>
  [qualifier, `${value}`, ...(valueMax === undefined ? [] : ['to', `${valueMax}`])].join(' ');

/** What the newest change of a value says it became must be what stands in the record: readers compare them. */
export function checkChanges(content: RawContent): Problem[] {
  const values = new Map(
    content.records.flatMap(({ facts }) => {
      const { values: own } = (facts.data ?? {}) as { values?: unknown };
      return Array.isArray(own)
        ? own.map((value: Value | null): [unknown, Value | null] => [value?.id, value])
        : [];
    }),
  );
  const changes = content.records.flatMap(({ kind, id, facts }) => {
    const read = kind === 'changes' ? change.safeParse(facts.data) : null;
    return read?.success && !read.data.draft ? [{ id, data: read.data, facts }] : [];
  });
  const told = new Set<string>();
  return newestFirst(changes).flatMap(({ data, facts }) =>
    (data.values ?? []).flatMap(({ of, new: became }, i) => {
      const value = values.get(of);
      // A value that is not there is told as a reference that names nothing.
      if (told.has(of) || !value) return [];
      told.add(of);
      const now = {
        value: value.value,
        ...(value.valueMax === undefined ? {} : { valueMax: value.valueMax }),
        qualifier: value.qualifier,
      } as Said;
      if (sayTheSame(became, now)) return [];
      const path = ['values', i, 'new'];
      const [found, wanted] = [inWords(became), inWords(now)];
      return [
        {
          file: facts.file,
          ...facts.placeOf(path),
          field: dotted(path),
          found,
          wanted: `${wanted}, as the value '${of}' stands now, or a newer change that tells of it`,
        },
      ];
    }),
  );
}
