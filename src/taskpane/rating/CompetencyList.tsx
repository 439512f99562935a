import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Band } from "../../domain/band";
import { inLanguage } from "../../domain/bilingual";
import { CompetencyRow } from "./CompetencyRow";
import type { CompetencyView } from "./state/employeeStanding";
import { groupedCompetencies } from "./state/groupedCompetencies";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", padding: "8px 8px 16px" },
  group: { listStyle: "none", margin: 0, padding: 0 },
  heading: {
    display: "block",
    padding: "8px 8px 4px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

export interface CompetencyListProps {
  readonly competencies: readonly CompetencyView[];
  readonly bands: readonly Band[];
  /** The row that has the focus when the list comes back. */
  readonly focused: string | undefined;
  readonly onOpen: (code: string) => void;
}

/** All competencies of an employee, by competency group. */
export function CompetencyList({ competencies, bands, focused, onOpen }: CompetencyListProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (competencies.length === 0) return <Text className={styles.heading}>{t("list.empty")}</Text>;
  return (
    <section className={styles.list} aria-label={t("list.label")}>
      {groupedCompetencies(competencies).map(({ group, members }) => (
        // The same in every language: a new key would make new rows, of which one takes the focus.
        <div key={JSON.stringify(group)}>
          <Text as="h2" size={200} weight="semibold" className={styles.heading}>
            {inLanguage(group, language)}
          </Text>
          <ul className={styles.group}>
            {members.map((view) => (
              <li key={view.competency.code}>
                <CompetencyRow
                  view={view}
                  bands={bands}
                  isFocused={view.competency.code === focused}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
