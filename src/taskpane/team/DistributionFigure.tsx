import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Band } from "../../domain/band";
import { inLanguage } from "../../domain/bilingual";
import type { BandDistribution } from "../../domain/team/bandDistribution";
import { listSeparators } from "../../locales/listSeparators";
import { DistributionBar } from "../charts/DistributionBar";
import { bandGlyph } from "../theme/bandGlyph";
import { useTeamTexts } from "./useTeamTexts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface DistributionFigureProps {
  readonly what: string;
  readonly distribution: BandDistribution;
  readonly bands: readonly Band[];
}

/** How many are in each band, and how many have no score: they belong to no share ([M2]). */
export function DistributionFigure({ what, distribution, bands }: DistributionFigureProps) {
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  const { counts, n, without } = distribution;
  if (n === 0) {
    return (
      <Text size={200} className={styles.quiet}>
        {t("figures.nobody")}
      </Text>
    );
  }
  const said = bands
    .map(({ number, label }, place) => {
      const band = `${bandGlyph(number)} ${inLanguage(label, language)}`;
      return t("figures.count", { band, count: counts[place] ?? 0 });
    })
    .join(listSeparators[language]);
  return (
    <>
      <DistributionBar
        label={t("figures.counts", { what, counts: said })}
        counts={counts}
        bands={bands}
      />
      {without > 0 && (
        <Text size={200} className={styles.quiet}>
          {t("figures.without", { count: without })}
        </Text>
      )}
    </>
  );
}
