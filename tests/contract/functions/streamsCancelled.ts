/** How many streams Excel has cancelled since the page was loaded. */
export const streamsCancelled = {
  count: 0,
  add(): void {
    this.count += 1;
  },
};
