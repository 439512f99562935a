import { inLanguage, type Language } from "../domain/bilingual";
import type { SampleData, SampleEmployee, SamplePeriod } from "./sampleData";
import type { TableRecord } from "./tableRecord";

/** Where everybody in the sample stood in its closed periods, with the targets of that time. */
export function snapshotRecords(
  sample: SampleData,
  language: Language,
): readonly TableRecord<"Snapshots">[] {
  const closed = sample.periods.filter(({ status }) => status === "closed");
  return closed.flatMap((period) =>
    sample.employees.map((employee) => snapshotRecord(sample, { period, employee }, language)),
  );
}

function snapshotRecord(
  { snapshots, targets }: SampleData,
  { period, employee }: { period: SamplePeriod; employee: SampleEmployee },
  language: Language,
): TableRecord<"Snapshots"> {
  const differing = snapshots.find(
    (snapshot) => snapshot.period === period.name && snapshot.employee === employee.id,
  );
  const { id, department, role, grade, manager } = { ...employee, ...differing };
  const ofJob = targets.find(
    (target) => target.role.en === role.en && target.grade.en === grade.en,
  );
  return {
    cells: {
      period: period.name,
      employeeId: id,
      department: inLanguage(department, language),
      role: inLanguage(role, language),
      grade: inLanguage(grade, language),
      manager,
    },
    byCode: ofJob?.values ?? {},
  };
}
