import { newEntry } from "../engine/cellComment";
import type { CellComment } from "../engine/cellComment";
import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { relations } from "./packageRelations";
import { workbookPath } from "./sheetParts";
import { readThreads } from "./threadedCommentXml";
import { unescapeXml, xmlTags } from "./xmlText";

/** The comments of a sheet by the address of their cells; a note becomes a comment of its author. */
export function readComments(parts: PackageParts, path: string): ReadonlyMap<string, CellComment> {
  const related = (from: string, kind: string) =>
    relations(parts, from)
      .filter(({ type }) => type.endsWith(`/${kind}`))
      .map(({ target }) => partText(parts, target))
      .join("");
  const threads = related(path, "threadedComment");
  const people = threads === "" ? "" : related(workbookPath(parts), "person");
  return new Map([...readNotes(related(path, "comments")), ...readThreads(threads, people)]);
}

function readNotes(xml: string): ReadonlyMap<string, CellComment> {
  const authors = xmlTags(xml, "author").map(({ content }) => unescapeXml(content));
  return new Map(
    xmlTags(xml, "comment").map(({ attributes, content }) => {
      const texts = xmlTags(content, "t").map((tag) => unescapeXml(tag.content));
      const author = authors[Number(attributes["authorId"])] ?? "";
      return [attributes["ref"] ?? "", { ...newEntry(texts.join("")), author, replies: [] }];
    }),
  );
}
