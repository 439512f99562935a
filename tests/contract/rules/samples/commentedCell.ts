import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "adds a comment to a cell and a reply to the comment",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments",
  requires: "ExcelApi 1.10",
  run: onScratchSheet(async ({ context, sheet }) => {
    const address = sheet.getRange("B2").load("address");
    await context.sync();
    const comment = context.workbook.comments.add(address.address, "Check this.");
    comment.replies.add("Checked.");
    comment.load("content, replies/items/content");
    const place = comment.getLocation().load("address");
    await context.sync();
    expectEqual(comment.content, "Check this.", "comment");
    expectEqual(
      comment.replies.items.map(({ content }) => content),
      ["Checked."],
      "replies",
    );
    expectEqual(place.address, address.address, "place");
    comment.delete();
    await context.sync();
  }),
};
