import type { SampleRemoval } from "../../../sheets/sampleRemoval/sampleRemoval";
import { useSettingsTexts } from "../settings/useSettingsTexts";

/** What goes with the sample and what stays, one sentence each. */
export function useRemovalSentences(): (removal: SampleRemoval) => readonly string[] {
  const { t } = useSettingsTexts();
  return ({ people, ratings, otherRows, withoutManager, ownPeople }) => [
    t("sample.people", { count: people.length }),
    ...(ratings > 0 ? [t("sample.ratings", { count: ratings })] : []),
    ...(otherRows > 0 ? [t("sample.others", { count: otherRows })] : []),
    ...(withoutManager > 0 ? [t("sample.managers", { count: withoutManager })] : []),
    t("sample.journal"),
    ownPeople > 0 ? t("sample.kept", { count: ownPeople }) : t("sample.keptNone"),
    t("sample.reports"),
  ];
}
