import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { CompetencyModel } from "../../domain/assessment";
import { inLanguage } from "../../domain/bilingual";
import { totalNumber } from "../../domain/team/memberStanding";
import type { TeamReport } from "../../domain/team/teamReport";
import { topAndBottom } from "../../domain/team/topAndBottom";
import { gapText, scoreText } from "../state/numberTexts";
import type { PersonViewProps } from "../views/paneView";
import { ViewSection } from "../views/ViewSection";
import { useTeamTexts } from "./useTeamTexts";

const count = 3;

const useStyles = makeStyles({
  lists: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px 16px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TopAndBottomListsProps extends Pick<PersonViewProps, "onGoTo"> {
  readonly report: TeamReport;
  readonly model: CompetencyModel;
}

/** The three people and the three competencies at either end ([M4]). */
export function TopAndBottomLists(props: TopAndBottomListsProps) {
  const { t } = useTeamTexts();
  return (
    <>
      <ViewSection title={t("ends.people")}>
        <PeopleEnds {...props} />
      </ViewSection>
      <ViewSection title={t("ends.competencies")}>
        <CompetencyEnds {...props} />
      </ViewSection>
    </>
  );
}

function PeopleEnds({ report, onGoTo }: TopAndBottomListsProps) {
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  const { members } = report;
  const { top, bottom } = useMemo(() => topAndBottom(members, totalNumber, count), [members]);
  if (top.length === 0) return <Quiet>{t("ends.tooFew")}</Quiet>;
  const rows = (some: typeof top) =>
    some.map((member) => {
      const { id, name } = member.employee;
      return (
        <li key={id} className={styles.row}>
          <Link
            as="button"
            onClick={() => {
              onGoTo({ employeeId: id }, "person");
            }}
          >
            {name || id}
          </Link>
          <span>{scoreText(totalNumber(member) ?? 0, language)}</span>
        </li>
      );
    });
  return <Ends top={rows(top)} bottom={rows(bottom)} labels={[t("ends.top"), t("ends.bottom")]} />;
}

function CompetencyEnds({ report, model }: TopAndBottomListsProps) {
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  const gaps = model.competencies.map((competency, place) => ({
    competency,
    gap: report.competencies[place]?.averageGap.value,
  }));
  const { top, bottom } = topAndBottom(gaps, ({ gap }) => gap, count);
  if (top.length === 0) return <Quiet>{t("ends.noGaps")}</Quiet>;
  const rows = (some: typeof gaps) =>
    some.map(({ competency, gap = 0 }) => (
      <li key={competency.code} className={styles.row}>
        <span>
          {competency.code} {inLanguage(competency.name, language)}
        </span>
        <span>{gapText(gap, language)}</span>
      </li>
    ));
  return (
    <Ends
      top={rows([...top])}
      bottom={rows([...bottom])}
      labels={[t("ends.best"), t("ends.worst")]}
    />
  );
}

interface EndsProps {
  readonly top: ReactNode;
  readonly bottom: ReactNode;
  readonly labels: readonly [string, string];
}

function Ends({ top, bottom, labels }: EndsProps) {
  const styles = useStyles();
  return (
    <div className={styles.lists}>
      {[top, bottom].map((rows, at) => (
        <div key={labels[at]}>
          <Quiet>{labels[at]}</Quiet>
          <ol className={styles.list} aria-label={labels[at]}>
            {rows}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.quiet}>
      {children}
    </Text>
  );
}
