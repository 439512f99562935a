import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells of a new comment by its id, and of its resolving",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments#comment-events",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { comments } = context.workbook;
    sheet.load("id, name");
    await context.sync();
    let id = "";
    const added = await nextEvent(context, comments.onAdded, async () => {
      const comment = comments.add(`'${sheet.name}'!A1`, "Please check").load("id");
      await context.sync();
      id = comment.id;
    });
    expectEqual(
      added.commentDetails.map(({ commentId }) => commentId),
      [id],
      "id",
    );
    expectEqual(added.worksheetId, sheet.id, "sheet");
    const changed = await nextEvent(context, comments.onChanged, () => {
      comments.getItem(id).resolved = true;
      return context.sync();
    });
    expectEqual(changed.changeType, "CommentResolved", "change");
  }),
};
