import type { CommentEntry } from "../engine/cellComment";
import type { WorkbookFile } from "./workbookFile";
import { escapeXml } from "./xmlText";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

interface People {
  readonly ids: ReadonlyMap<string, string>;
  readonly xml: string;
}

/** Everybody who wrote a comment or reply, numbered in order. */
export function commentPeople(file: WorkbookFile): People {
  const entries = file.sheets
    .flatMap(({ cells }) => cells)
    .flatMap(({ marks }) => marks?.comment ?? [])
    .flatMap((comment): CommentEntry[] => [comment, ...comment.replies]);
  const people = new Map(entries.map((entry) => [personKey(entry), entry]));
  const ids = new Map([...people.keys()].map((key, index) => [key, personId(index + 1)]));
  const tags = [...people].map(([key, { author, email }]) => {
    const user = escapeXml(email === "" ? author : email);
    const id = ids.get(key) ?? "";
    return `<person displayName="${escapeXml(author)}" id="${id}" userId="${user}" providerId="None"/>`;
  });
  return { ids, xml: `<personList xmlns="${namespace}">${tags.join("")}</personList>` };
}

export function personKey({ author, email }: CommentEntry): string {
  return JSON.stringify([author, email]);
}

function personId(number: number): string {
  return `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
}
