import type { CellComment } from "../engine/cellComment";
import { commentPeople } from "./commentPeople";
import { commentShapes } from "./commentShapes";
import { addContentType, addDefaultContentType } from "./contentTypes";
import { cellAddress } from "./gridArea";
import { setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { addRelation } from "./packageRelations";
import { threadXml } from "./threadedCommentXml";
import type { CellFile, WorkbookFile } from "./workbookFile";
import { escapeXml } from "./xmlText";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

interface SheetComments {
  readonly parts: PackageParts;
  readonly path: string;
  readonly number: number;
  readonly cells: readonly CellFile[];
  readonly people: ReadonlyMap<string, string>;
}

/**
 * Writes a sheet's comments as threads, each with the note that older programs show instead, and gives the element that
 * the sheet needs ([MS-XLSX] 2.1.55 and 2.6.205; ECMA-376 part 1, 12.3.3).
 */
export function addComments({ parts, path, number, cells, people }: SheetComments): string {
  const placed = cells.flatMap(({ row, column, marks }) =>
    marks?.comment === undefined ? [] : [{ row, column, comment: marks.comment }],
  );
  if (placed.length === 0) return "";
  const add = (type: string, target: string, text: string) => {
    setPartText(parts, target, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
    return addRelation(parts, path, { type, target });
  };
  const threadTags = placed.map(({ row, column, comment }) =>
    threadXml(cellAddress(row, column), comment, people),
  );
  const thread = `xl/threadedComments/threadedComment${String(number)}.xml`;
  add(
    `${microsoft}/threadedComment`,
    thread,
    `<ThreadedComments xmlns="${threads}">${threadTags.join("")}</ThreadedComments>`,
  );
  addContentType(parts, thread, "application/vnd.ms-excel.threadedcomments+xml");
  const notes = `xl/comments${String(number)}.xml`;
  add(`${office}/comments`, notes, notesXml(placed));
  const notesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  addContentType(parts, notes, notesType);
  const shapes = `xl/drawings/vmlDrawing${String(number)}.vml`;
  const id = add(`${office}/vmlDrawing`, shapes, commentShapes(placed));
  addDefaultContentType(parts, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  return `<legacyDrawing r:id="${id}"/>`;
}

interface PlacedComment {
  readonly row: number;
  readonly column: number;
  readonly comment: CellComment;
}

function notesXml(placed: readonly PlacedComment[]): string {
  const authors = placed.map(({ comment }) => `<author>tc=${escapeXml(comment.id)}</author>`);
  const notes = placed.map(({ row, column, comment }, index) => {
    const replies = comment.replies.map(({ content }) => `\nReply:\n    ${content}`);
    const text = `[Threaded comment]\n\nComment:\n    ${comment.content}${replies.join("")}`;
    const place = `ref="${cellAddress(row, column)}" authorId="${String(index)}"`;
    const note = `<t xml:space="preserve">${escapeXml(text)}</t>`;
    return `<comment ${place} shapeId="0" xr:uid="${escapeXml(comment.id)}"><text>${note}</text></comment>`;
  });
  return (
    `<comments xmlns="${main}" xmlns:xr="${revision}"><authors>${authors.join("")}</authors>` +
    `<commentList>${notes.join("")}</commentList></comments>`
  );
}

/** Adds the list of those who commented; their ids by author. */
export function addPeople(
  parts: PackageParts,
  workbookPath: string,
  file: WorkbookFile,
): ReadonlyMap<string, string> {
  const { ids, xml } = commentPeople(file);
  if (ids.size === 0) return ids;
  const target = "xl/persons/person.xml";
  setPartText(parts, target, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  addContentType(parts, target, "application/vnd.ms-excel.person+xml");
  addRelation(parts, workbookPath, { type: `${microsoft}/person`, target });
  return ids;
}
