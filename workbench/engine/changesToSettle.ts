/** A round may be that of earlier changes, and a #SPILL! is calculated again when results have made room for it. */
const mostRounds = 4;

/** Counts changes, how many of them the calculation under way knows, and how many have their results in the cells. */
export class ChangesToSettle {
  private changes = 0;
  private known = 0;
  private settled = 0;

  noteChange(): void {
    this.changes += 1;
  }

  noteStart(): void {
    this.known = this.changes;
  }

  noteEnd(): void {
    this.settled = this.known;
  }

  noteAllDone(): void {
    this.settled = this.changes;
  }

  get isOpen(): boolean {
    return this.settled < this.changes;
  }

  /** Waits for rounds of calculation until all changes have their results. A round that fails is not waited for again. */
  async settle(waitForRound: () => Promise<unknown>): Promise<void> {
    for (let round = 0; this.isOpen && round < mostRounds; round += 1) {
      const { changes, known, settled } = this;
      try {
        await waitForRound();
      } catch (error) {
        this.settled = changes;
        throw error;
      }
      // Nothing was calculated, so nothing was to be.
      const isIdle = known === this.known && settled === this.settled;
      if (isIdle && changes === this.changes && known < changes) this.settled = changes;
    }
  }
}
