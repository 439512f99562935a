import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { withSplitTop } from "../../../domain/bands/withSplitTop";
import { bandsEdit } from "../../../sheets/tableEditing/modelEdits";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ViewSection } from "../../views/ViewSection";
import type { SectionProps } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { BandCard } from "./BandCard";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** The bands of the scale, lowest first. */
export function BandList({ index, onEdit }: Pick<SectionProps, "index" | "onEdit">) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const [adding, run] = useTask<void>();
  const { model } = index.assessment;
  const { bands } = model;
  const split = withSplitTop(bands);
  const add = split && (
    <Button
      size="small"
      icon={<AddRegular />}
      disabledFocusable={adding.status === "working"}
      onClick={() => void run(() => onEdit([bandsEdit(split)]))}
    >
      {t("bands.add")}
    </Button>
  );
  return (
    <ViewSection title={t("bands.title")} action={add}>
      {adding.status === "failed" && <ProblemMessage problem={adding.problem} />}
      <Text as="p" size={200} className={styles.quiet}>
        {t("bands.hint")}
      </Text>
      <ul className={styles.list} aria-label={t("bands.title")}>
        {bands.map((band) => (
          <li key={band.number}>
            <BandCard band={band} model={model} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}
