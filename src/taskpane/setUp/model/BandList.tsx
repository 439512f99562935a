import { makeStyles, Text, tokens } from "@fluentui/react-components";
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
  const { bands } = index.assessment.model;
  return (
    <ViewSection title={t("bands.title")}>
      <Text as="p" size={200} className={styles.quiet}>
        {t("bands.hint")}
      </Text>
      <ul className={styles.list} aria-label={t("bands.title")}>
        {bands.map((band) => (
          <li key={band.number}>
            <BandCard band={band} bands={bands} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}
