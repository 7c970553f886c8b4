import type { FindingClass } from './finding.ts';
import type { Guard } from './guard.ts';

const own: ReadonlySet<FindingClass> = new Set(['name', 'email', 'phone', 'handle', 'school', 'institution']);

/** The guard where somebody introduces themselves: who they are, where they work and how they are reached may be said. */
export function aboutOneself(guard: Guard): Guard {
  return { look: (text) => guard.look(text).filter((finding) => !own.has(finding.class)) };
}
