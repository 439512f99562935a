/** Hands out each evidence text once, to a score in the band that it tells of. */
export class EvidencePool {
  #left;

  constructor(texts) {
    this.#left = [...texts];
  }

  take(competency, score) {
    const band = score < 41 ? 1 : score < 61 ? 2 : score < 81 ? 3 : 4;
    const index = this.#left.findIndex(
      (text) => text.competency === competency && text.band === band,
    );
    if (index < 0) return undefined;
    const [{ zh, en }] = this.#left.splice(index, 1);
    return { zh, en };
  }
}
