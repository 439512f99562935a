import type { Bilingual, Language } from "./bilingual";
import type { Band } from "./band";
import type { EvidenceNeed } from "./evidence/isEvidenceMissing";
import type { RaterGroup, Rating } from "./rating";
import type { TextKey } from "./textKey";

/** What an employee is assessed on; `weight` alone counts in totals, `core` is a label. */
export interface Competency {
  readonly code: string;
  readonly name: Bilingual;
  readonly group: Bilingual;
  readonly core: boolean;
  readonly weight: number;
  readonly definition: Bilingual;
  readonly origin: string;
}

/** The behavioural anchor of one band of one competency. */
export interface Anchor {
  readonly code: string;
  readonly band: number;
  readonly levelDefinition: Bilingual;
  readonly behaviours: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly origin: string;
}

export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly role: string;
  readonly grade: string;
  /** Employee ID of the manager, or empty. */
  readonly manager: string;
  readonly status: "active" | "left";
}

/**
 * Targets, in score units by the key of the competency code, of one role and grade; an empty role
 * or grade applies to all ([T1]).
 */
export interface TargetRow {
  readonly role: string;
  readonly grade: string;
  readonly targets: ReadonlyMap<TextKey, number>;
}

export interface Period {
  readonly name: string;
  readonly status: "open" | "closed";
  readonly modelVersion: string;
}

/** Where an employee stood when a period was closed: what later job changes do not alter ([P4]). */
export interface Snapshot {
  readonly period: string;
  readonly employeeId: string;
  readonly department: string;
  readonly role: string;
  readonly grade: string;
  readonly manager: string;
  readonly targets: ReadonlyMap<TextKey, number>;
}

/** Competencies, bands and anchors: what ratings are given against. */
export interface CompetencyModel {
  readonly competencies: readonly Competency[];
  readonly bands: readonly Band[];
  readonly anchors: readonly Anchor[];
}

export interface Settings {
  /** Language of the texts that sheets and functions write. */
  readonly language: Language;
  readonly raterGroupWeights: Readonly<Record<RaterGroup, number>>;
  /** Fewest raters of a group whose ratings may be shown apart in what is handed on; 1 or more. */
  readonly anonymityThreshold: number;
  /** Whether PROFILE gives one cell with a card where Excel has cards, instead of a table; off when left out. */
  readonly profileCards?: boolean;
  /** Whether a rater sees earlier and others' scores of a competency only after rating it; off when left out ([I3]). */
  readonly blindPass?: boolean;
  /** Which scores are only given with evidence; none when left out. */
  readonly evidenceNeed?: EvidenceNeed;
}

/** What the workbook's tables say beside the ratings. */
export interface AssessmentFrame {
  readonly model: CompetencyModel;
  /** The models that ratings were given under, by model version. */
  readonly versions: ReadonlyMap<string, CompetencyModel>;
  readonly employees: readonly Employee[];
  readonly targets: readonly TargetRow[];
  /** In time order. */
  readonly periods: readonly Period[];
  readonly snapshots: readonly Snapshot[];
  readonly settings: Settings;
}

/** Everything the workbook's tables say. */
export interface Assessment extends AssessmentFrame {
  readonly ratings: readonly Rating[];
}
