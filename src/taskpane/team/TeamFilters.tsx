import { makeStyles, Select } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Employee } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { teamFilterChoices, type TeamFilter } from "./state/teamFilter";
import { useTeamTexts } from "./useTeamTexts";

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    gap: "4px",
    padding: "0 16px 4px",
    "& > *": { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", paddingInlineEnd: "24px", textOverflow: "ellipsis" },
  },
});

export interface TeamFiltersProps {
  readonly index: AssessmentIndex;
  readonly people: readonly Employee[];
  readonly filter: TeamFilter;
  readonly onFilter: (filter: TeamFilter) => void;
}

/** Whose people are looked at: a department's, a manager's, those of a role. */
export function TeamFilters({ index, people, filter, onFilter }: TeamFiltersProps) {
  const styles = useStyles();
  const { t } = useTeamTexts();
  const choices = useMemo(() => teamFilterChoices(index, people), [index, people]);
  const selectOf = (part: keyof TeamFilter, options: ReactNode) => (
    <Select
      size="small"
      aria-label={t(`filter.${part}`)}
      value={filter[part]}
      onChange={(_event, { value }) => {
        onFilter({ ...filter, [part]: value });
      }}
    >
      <option value="">{t(`filter.all.${part}`)}</option>
      {options}
    </Select>
  );
  return (
    <div className={styles.filters} role="group" aria-label={t("filter.label")}>
      {selectOf("department", choices.departments.map(plainOption))}
      {selectOf(
        "manager",
        choices.managers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || id}
          </option>
        )),
      )}
      {selectOf("role", choices.roles.map(plainOption))}
    </div>
  );
}

function plainOption(text: string) {
  return <option key={text}>{text}</option>;
}
