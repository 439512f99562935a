import { act, fireEvent, screen } from "@testing-library/react";
import { renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };

async function pass(milliseconds: number): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
}

describe("saving a rating that Excel does not answer", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it("says what may be in the way, and that it is saved once Excel has answered", async () => {
    const answers: (() => void)[] = [];
    renderPane({
      followed: openA,
      actions: { saveRating: () => new Promise<void>((resolve) => answers.push(resolve)) },
    });
    fireEvent.click(screen.getByRole("radio", { name: /61–80/ }));
    await pass(1_000);
    expect(screen.getByText("Saving…")).toBeVisible();
    await pass(6_000);
    expect(screen.getByText(/Excel has not answered yet/)).toBeVisible();
    answers.forEach((answer) => {
      answer();
    });
    await pass(100);
    expect(screen.getByText("Saved")).toBeVisible();
  });
});
