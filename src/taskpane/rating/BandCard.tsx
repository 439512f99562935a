import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Anchor } from "../../domain/assessment";
import type { Band } from "../../domain/band";
import { inLanguage } from "../../domain/bilingual";
import { BandBadge } from "../BandBadge";
import { ChoiceCard } from "./ChoiceCard";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  behaviours: {
    margin: 0,
    paddingInlineStart: "18px",
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface BandCardProps {
  readonly group: string;
  readonly band: Band;
  readonly bandCount: number;
  readonly anchor: Anchor | undefined;
  /** What stands at the far end of the first line, such as a mark for the target. */
  readonly mark: ReactNode;
  readonly isPicked: boolean;
  readonly isTabStop: boolean;
  readonly isDisabled: boolean;
  readonly onPick: () => void;
}

/** One band to pick: its range and label, its level definition and behaviours, all in sight. */
export function BandCard({ band, bandCount, anchor, ...choice }: BandCardProps) {
  const description = useId();
  const { t, language } = useTexts();
  const range = t("rating.range", { from: band.from, to: band.to });
  return (
    <ChoiceCard
      {...choice}
      describedBy={description}
      label={
        <BandBadge band={band} bandCount={bandCount}>
          <span>
            {range} {inLanguage(band.label, language)}
          </span>
        </BandBadge>
      }
    >
      <div id={description}>
        {anchor ? <AnchorText anchor={anchor} /> : <Text>{t("rating.noAnchor")}</Text>}
      </div>
    </ChoiceCard>
  );
}

function AnchorText({ anchor }: { readonly anchor: Anchor }) {
  const styles = useStyles();
  const { language } = useTexts();
  const { zh, en } = anchor.behaviours;
  const [own, other] = language === "zh-CN" ? [zh, en] : [en, zh];
  return (
    <>
      <Text as="p" weight="semibold">
        {inLanguage(anchor.levelDefinition, language)}
      </Text>
      <ul className={styles.behaviours}>
        {(own.length > 0 ? own : other).map((behaviour) => (
          <li key={behaviour}>{behaviour}</li>
        ))}
      </ul>
    </>
  );
}
