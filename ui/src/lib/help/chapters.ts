// The user's guide as it is bundled: its chapters in the order of their files, each with its parts.

import type { View } from "../app/views";

/** A part of a chapter, and where it stands on the page. */
export type Part = { id: string; title: string };
/** A chapter: its words as markup that was rendered when the window was built. */
export type Chapter = Part & { html: string; parts: Part[] };

const files = import.meta.glob<string>("../../../../assets/guide/*.md", { import: "default", eager: true });

/** A chapter with its title taken out and each of its parts given a place. */
export function chapterOf(id: string, html: string): Chapter {
  const parts: Part[] = [];
  let title = "";
  const body = html
    .replace(/<h1>(.*?)<\/h1>/, (_, words: string) => {
      title = words;
      return "";
    })
    .replace(/<h2>(.*?)<\/h2>/g, (_, words: string) => {
      const part = { id: `${id}-${parts.length + 1}`, title: words };
      parts.push(part);
      return `<h3 id="${part.id}" tabindex="-1">${words}</h3>`;
    });
  return { id, title, html: body, parts };
}

/** All chapters. */
export const CHAPTERS: Chapter[] = Object.keys(files)
  .sort()
  .map((path) => chapterOf(/(\d+)-[^/]*$/.exec(path)![1]!, files[path]!))
  .map((chapter) => ({ ...chapter, id: `guide-${chapter.id}` }));

/** The chapter about a screen, by the number of its file; the rest is told in the first. */
const ABOUT: Partial<Record<View["name"], string>> = {
  participants: "02",
  interviews: "03",
  interview: "04",
  followups: "05",
  meetings: "07",
  meeting: "07",
  crossing: "08",
  space: "08",
  statement: "08",
  synthesis: "08",
  room: "08",
  deliverable: "09",
  capitalisation: "09",
  inventory: "12",
  entry: "12",
  sharing: "13",
  style: "14",
  settings: "15",
  framework: "16",
};

/** Where the guide tells of a screen; null where it begins. */
export function chapterAbout(screen: View["name"] | undefined): string | null {
  const number = screen && ABOUT[screen];
  return number ? `guide-${number}` : null;
}
