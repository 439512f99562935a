/** Removes the sheets of these names that are there: what a failed write of ours has left, which would be in the way of the next try. */
export async function removeSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) {
    if (!sheet.isNullObject) {
      sheet.delete();
    }
  }
  await context.sync();
}
