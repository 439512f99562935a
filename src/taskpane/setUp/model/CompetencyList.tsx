import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Fragment, useState } from "react";
import { inLanguage } from "../../../domain/bilingual";
import { ViewSection } from "../../views/ViewSection";
import type { SectionProps } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { CompetencyRow } from "./CompetencyRow";
import { draftShares, type WeightDrafts } from "./weightDrafts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  head: {
    display: "flex",
    alignItems: "end",
    justifyContent: "end",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
  },
  group: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface CompetencyListProps extends SectionProps {
  /** The competency that was open last: its entry has the focus again. */
  readonly left: string | undefined;
  readonly onOpen: (code: string) => void;
  readonly onAdd: () => void;
}

/** All competencies in their order, each with its weight and the share that it has of all. */
export function CompetencyList({ index, onEdit, left, onOpen, onAdd }: CompetencyListProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const { competencies } = index.assessment.model;
  const [drafts, setDrafts] = useState<WeightDrafts>(new Map());
  const shares = draftShares(competencies, drafts);
  const groups = competencies.map(({ group }) => inLanguage(group, language));

  function draft(code: string, text: string | undefined): void {
    setDrafts((before) => {
      const others = [...before].filter(([other]) => other !== code);
      return new Map(text === undefined ? others : [...others, [code, text]]);
    });
  }

  return (
    <ViewSection
      title={t("model.competencies")}
      action={
        <Button size="small" icon={<AddRegular />} onClick={onAdd}>
          {t("model.add")}
        </Button>
      }
    >
      <Text as="p" size={200} className={styles.quiet}>
        {t("model.weightsHint")}
      </Text>
      <ul className={styles.list} aria-label={t("model.competencies")}>
        {competencies.map((competency, place) => (
          <Fragment key={competency.code}>
            {groups[place] !== groups[place - 1] && groups[place] !== "" && (
              <li aria-hidden className={styles.group}>
                <Text size={200} weight="semibold">
                  {groups[place]}
                </Text>
              </li>
            )}
            <CompetencyRow
              competency={competency}
              above={competencies[place - 1]?.code}
              below={competencies[place + 1]?.code}
              share={shares.get(competency.code) ?? 0}
              isFocused={competency.code === left}
              onEdit={onEdit}
              onOpen={onOpen}
              onDraft={draft}
            />
          </Fragment>
        ))}
      </ul>
      {competencies.length === 0 && <Text>{t("model.none")}</Text>}
    </ViewSection>
  );
}
