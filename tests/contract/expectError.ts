/** The error that Excel answers with; rejects when it accepts, or answers with another code. */
export async function expectError(
  codes: string | readonly string[],
  request: () => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  const error = await refusal(request);
  const wanted = [codes].flat();
  if (error === undefined) throw new Error(`Expected ${wanted.join(" or ")}, but Excel accepts it`);
  if (!wanted.includes(error.code)) {
    throw new Error(`Expected ${wanted.join(" or ")}, got ${error.code}: ${error.message}`);
  }
  return error;
}

async function refusal(
  request: () => Promise<unknown>,
): Promise<OfficeExtension.Error | undefined> {
  try {
    await request();
    return undefined;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
}
