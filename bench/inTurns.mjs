/**
 * Runs two ways of doing something in turns, so that a busy machine slows both, after one turn that does not count.
 * @param {number} runs
 * @param {{ ours: (turn: number) => Promise<number>, floor: (turn: number) => Promise<number> }} ways in milliseconds
 */
export async function inTurns(runs, { ours, floor }) {
  const samples = { ours: [], floor: [], ratios: [] };
  for (let turn = 0; turn <= runs; turn += 1) {
    const oursTime = await ours(turn);
    const floorTime = await floor(turn);
    if (turn === 0) continue;
    samples.ours.push(oursTime);
    samples.floor.push(floorTime);
    samples.ratios.push(oursTime / floorTime);
  }
  return samples;
}
