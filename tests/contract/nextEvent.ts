const longest = 10_000;

interface Event<T> {
  add(handler: (arguments_: T) => Promise<unknown>): OfficeExtension.EventHandlerResult<T>;
}

/** What the next event tells while the work runs; the handler is removed in the end. */
export async function nextEvent<T>(
  context: Excel.RequestContext,
  event: Event<T>,
  work: () => Promise<unknown>,
): Promise<T> {
  let tell: (told: T) => void = () => undefined;
  const told = new Promise<T>((resolve) => (tell = resolve));
  const handler = event.add((arguments_) => {
    tell(arguments_);
    return Promise.resolve();
  });
  await context.sync();
  try {
    await work();
    return await Promise.race([told, tooLate()]);
  } finally {
    handler.remove();
    await handler.context.sync();
  }
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("Excel raises no event")), longest);
  });
}
