import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PreviewedPerson } from "../../../sheets/importing/peoplePreview";
import { LongList } from "../../longList/LongList";
import { ViewSection } from "../../views/ViewSection";
import { PreviewRow } from "./PreviewRow";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({
  filters: { flexWrap: "wrap", marginInline: "-8px" },
  list: { display: "flex", flexDirection: "column", height: "300px", minHeight: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const kinds = ["new", "changed", "same", "refused"] as const;
type Shown = "all" | (typeof kinds)[number];

/** Every row of the list with what it does; the ones left out are looked at first where there are any. */
export function PeoplePreview({ people }: { readonly people: readonly PreviewedPerson[] }) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const [chosen, setChosen] = useState<Shown>("all");
  const counts = useMemo(() => countsOf(people), [people]);
  const shown = chosen !== "all" && counts[chosen] === 0 ? "all" : chosen;
  const rows = useMemo(
    () => (shown === "all" ? people : people.filter(({ kind }) => kind === shown)),
    [people, shown],
  );
  return (
    <ViewSection title={t("preview.title")}>
      <TabList
        className={styles.filters}
        size="small"
        aria-label={t("preview.filter")}
        selectedValue={shown}
        onTabSelect={(_event, { value }) => {
          setChosen(kinds.find((kind) => kind === value) ?? "all");
        }}
      >
        <Tab value="all">{t("preview.all", { count: people.length })}</Tab>
        {kinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <Tab key={kind} value={kind}>
              {t(`preview.${kind}`, { count: counts[kind] })}
            </Tab>
          ))}
      </TabList>
      {counts.changed > 0 && (
        <Text size={200} className={styles.quiet}>
          {t("preview.blankNote")}
        </Text>
      )}
      <div className={styles.list}>
        <LongList
          label={t("preview.title")}
          items={rows}
          keyOf={({ number }) => String(number)}
          rowHeight={54}
        >
          {(person) => <PreviewRow person={person} />}
        </LongList>
      </div>
    </ViewSection>
  );
}

function countsOf(
  people: readonly PreviewedPerson[],
): Readonly<Record<Exclude<Shown, "all">, number>> {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const { kind } of people) counts[kind] += 1;
  return counts;
}
