export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** A rule's program that works on an empty sheet, which is deleted whatever happens. */
export function onScratchSheet(work: (scratch: Scratch) => Promise<void>): () => Promise<void> {
  return async () => {
    const name = await addSheet();
    try {
      await Excel.run((context) =>
        work({ context, sheet: context.workbook.worksheets.getItem(name) }),
      );
    } finally {
      await deleteSheet(name);
    }
  };
}

function addSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("name");
    await context.sync();
    return sheet.name;
  });
}

/** The rule's own context may still hold requests that Excel refuses, so it is not used again. */
async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
