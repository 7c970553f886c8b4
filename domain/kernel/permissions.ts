/**
 * Who may do what, as data: per action the relations to the subject that allow it. The tables are printed in the
 * docs and tested cell by cell.
 */
export type Permissions<Action extends string, Relation extends string> = Readonly<Record<Action, readonly Relation[]>>;

/** Whether one of the asker's relations to the subject allows the action. */
export function allows<Action extends string, Relation extends string>(
  table: Permissions<Action, Relation>,
  action: Action,
  relations: readonly Relation[],
): boolean {
  return table[action].some((relation) => relations.includes(relation));
}
