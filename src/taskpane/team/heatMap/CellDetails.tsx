import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ratingsOf } from "../../../domain/ratingsOf";
import type { TeamBodyProps } from "../TeamBody";
import { useTeamTexts } from "../useTeamTexts";
import { competencyColumn, heatCellText, type HeatPlace } from "./heatPlace";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: "4px",
    padding: "6px 16px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "start", gap: "4px" },
  text: { flexGrow: 1, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export interface CellDetailsProps extends TeamBodyProps {
  readonly place: HeatPlace;
  readonly onClose: () => void;
}

/** The chosen cell in words, and where it leads: to the person, to rating, to its cell in the sheet. */
export function CellDetails(props: CellDetailsProps) {
  const { index, period, model, team, place, onGoTo, onSelectCell, onClose } = props;
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  const { employee, column } = place;
  const member = team.standingOf(employee);
  const { said } = heatCellText(member, Math.max(column, 1), {
    ...{ model, language, t, content: "score" },
  });
  const code = model.competencies[column - competencyColumn]?.code;
  const cell = code && ratingsOf(index, period.name, employee.id, code)[0]?.at;
  const whom = { employeeId: employee.id };
  return (
    <section className={styles.details} aria-label={t("cell.details")}>
      <div className={styles.head}>
        <Text size={200} className={styles.text} role="status">
          {said}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t("cell.close")}
          onClick={onClose}
        />
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            onGoTo(whom, "person");
          }}
        >
          {t("cell.person")}
        </Button>
        {period.status === "open" && (
          <Button
            size="small"
            onClick={() => {
              onGoTo(code === undefined ? whom : { ...whom, competency: code }, "rate");
            }}
          >
            {t("cell.rate")}
          </Button>
        )}
        {cell && (
          <Button
            size="small"
            onClick={() => {
              onSelectCell(cell);
            }}
          >
            {t("cell.sheet")}
          </Button>
        )}
      </div>
    </section>
  );
}
