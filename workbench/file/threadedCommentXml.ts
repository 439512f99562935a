import type { CellComment, CommentEntry } from "../engine/cellComment";
import { personKey } from "./commentPeople";
import { escapeXml, isTrue, xmlTagText, xmlTags } from "./xmlText";
import type { XmlTag } from "./xmlText";

/** A comment and its replies ([MS-XLSX] 2.6.204). */
export function threadXml(
  ref: string,
  comment: CellComment,
  people: ReadonlyMap<string, string>,
): string {
  const done = comment.resolved === true ? ' done="1"' : "";
  const parent = ` parentId="${escapeXml(comment.id)}"`;
  const replies = comment.replies.map((reply) => entryXml(ref, reply, people, parent));
  return entryXml(ref, comment, people, done) + replies.join("");
}

function entryXml(
  ref: string,
  entry: CommentEntry,
  people: ReadonlyMap<string, string>,
  attributes: string,
): string {
  // Times are UTC without saying so.
  const time = entry.created.replace("Z", "");
  const person = people.get(personKey(entry)) ?? "";
  return (
    `<threadedComment ref="${ref}" dT="${escapeXml(time)}" personId="${person}" ` +
    `id="${escapeXml(entry.id)}"${attributes}><text>${escapeXml(entry.content)}</text></threadedComment>`
  );
}

/** The threads of a part by the address of their cells. */
export function readThreads(
  threadsXml: string,
  peopleXml: string,
): ReadonlyMap<string, CellComment> {
  const people = new Map(
    xmlTags(peopleXml, "person").map(({ attributes }) => [attributes["id"], attributes]),
  );
  const tags = xmlTags(threadsXml, "threadedComment");
  const entry = (tag: XmlTag) => readEntry(tag, people.get(tag.attributes["personId"]) ?? {});
  const roots = tags.filter(({ attributes }) => attributes["parentId"] === undefined);
  return new Map(
    roots.map((root) => {
      const { ref = "", id, done } = root.attributes;
      const replies = tags.filter(({ attributes }) => attributes["parentId"] === id).map(entry);
      const resolved = isTrue(done);
      return [ref, { ...entry(root), ...(resolved && { resolved: true }), replies }];
    }),
  );
}

function readEntry(
  { attributes, content }: XmlTag,
  person: Readonly<Record<string, string>>,
): CommentEntry {
  const { id = "", dT = "" } = attributes;
  const time = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(dT) ? dT : `${dT}Z`);
  const { displayName = "", userId = "" } = person;
  return {
    id,
    author: displayName,
    email: userId.includes("@") ? (userId.split("::")[1] ?? userId) : "",
    created: Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString(),
    content: xmlTagText(content, "text") ?? "",
  };
}
