import { modelVersion } from "../../src/domain/modelVersion";
import { sampleCompetency, sampleModel } from "./sampleAssessment";

const { competencies, bands, anchors } = sampleModel;
const version = modelVersion(sampleModel);

test("[P5] is 8 hexadecimal digits, the same for the same model", () => {
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(modelVersion(structuredClone(sampleModel))).toBe(version);
});

test("[P5] does not depend on the order of the rows of bands and anchors", () => {
  const turned = { competencies, bands: [...bands].reverse(), anchors: [...anchors].reverse() };
  expect(modelVersion(turned)).toBe(version);
});

test("[P5] depends on the order of the competencies", () => {
  const turned = { ...sampleModel, competencies: [...competencies].reverse() };
  expect(modelVersion(turned)).not.toBe(version);
});

test("[P5] changes with every cell", () => {
  const [first, ...others] = competencies;
  const change = { zh: "变", en: "changed" };
  const changes = [
    { code: "Z" },
    { name: change },
    { group: change },
    { core: true },
    { weight: 3 },
    { definition: change },
    { origin: "drafted" },
  ].map((cell) => [{ ...(first ?? sampleCompetency("A")), ...cell }, ...others]);
  const versions = changes.map((changed) =>
    modelVersion({ ...sampleModel, competencies: changed }),
  );
  const ofBands = bands.map((band) => ({ ...band, from: band.from + 1 }));
  const ofAnchors = anchors.map((anchor) => ({
    ...anchor,
    behaviours: { zh: ["说明", "来意"], en: ["States the purpose"] },
  }));
  versions.push(modelVersion({ ...sampleModel, bands: ofBands }));
  versions.push(modelVersion({ ...sampleModel, anchors: ofAnchors }));
  expect(new Set([version, ...versions]).size).toBe(10);
});
