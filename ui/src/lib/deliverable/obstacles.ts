// What stands in the way of publishing, by cause, and where each point is mended.
import type { Obstacle } from "../api";
import { session } from "../app/session.svelte";
import type { View } from "../app/views";

/** Points of one cause. */
export type Cause = { code: string; points: Obstacle[] };

/** The points by cause, the causes in the order in which they are met. */
export function byCause(obstacles: readonly Obstacle[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const point of obstacles) {
    const cause = causes.get(point.code) ?? { code: point.code, points: [] };
    cause.points.push(point);
    causes.set(point.code, cause);
  }
  return [...causes.values()];
}

/** What one goes to, one click from here; nothing where the whole document is meant. */
export function placeOf(obstacle: Obstacle): string | null {
  return obstacle.link?.kind ?? (obstacle.section ? "section" : null);
}

/** The screen where a point is mended; none where it is within the deliverable itself. */
export function viewOf({ link }: Obstacle): View | null {
  if (link?.kind === "statement") return { name: "statement", id: link.id, spaceId: link.spaceId };
  if (link?.kind === "interview") return { name: "interview", id: link.id };
  if (link?.kind === "excerpt" && link.interviewId)
    return { name: "interview", id: link.interviewId, excerptId: link.id };
  if (link?.kind === "excerpt" && link.meetingId)
    return { name: "meeting", id: link.meetingId, excerptId: link.id };
  return null;
}

/** Goes to where a point is mended: a screen of its own, else a remark or a section of the deliverable. */
export async function goTo(
  obstacle: Obstacle,
  within: { section: (code: string) => unknown; remark: (id: string) => unknown },
): Promise<void> {
  const view = viewOf(obstacle);
  if (view) await session.go(view);
  else if (obstacle.link?.kind === "remark") within.remark(obstacle.link.id);
  else if (obstacle.section) within.section(obstacle.section);
}
