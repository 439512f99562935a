import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Anchor } from "../../../domain/assessment";
import type { Band } from "../../../domain/band";
import { inLanguage } from "../../../domain/bilingual";
import { BandBadge } from "../../BandBadge";
import type { EditTables } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { AnchorEditor } from "./AnchorEditor";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  item: { marginInline: "-8px" },
  title: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { margin: "0 8px 12px" },
});

export interface AnchorListProps {
  readonly code: string;
  readonly bands: readonly Band[];
  /** Those of the competency. */
  readonly anchors: readonly Anchor[];
  readonly onEdit: EditTables;
}

/** The anchors of a competency, one per band. */
export function AnchorList({ code, bands, anchors, onEdit }: AnchorListProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  return (
    <section className={styles.section} aria-label={t("model.anchors")}>
      <Text as="h3" block weight="semibold">
        {t("model.anchors")}
      </Text>
      <Accordion collapsible multiple>
        {bands.map((band) => {
          const anchor = anchors.find((one) => one.band === band.number);
          return (
            <AccordionItem key={band.number} value={band.number} className={styles.item}>
              <AccordionHeader as="h4" size="small">
                <span className={styles.title}>
                  <BandBadge band={band} bandCount={bands.length} />
                  <Text size={200} className={styles.quiet}>
                    {`${String(band.from)}–${String(band.to)} ${inLanguage(band.label, language)}`}
                  </Text>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <AnchorEditor code={code} band={band.number} anchor={anchor} onEdit={onEdit} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
}
