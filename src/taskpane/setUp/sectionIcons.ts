import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { BookRegular } from "@fluentui/react-icons/svg/book";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { PersonFeedbackRegular } from "@fluentui/react-icons/svg/person-feedback";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import type { FluentIcon } from "@fluentui/react-icons";
import type { SectionName } from "./sections";

export const sectionIcons: Readonly<Record<SectionName, FluentIcon>> = {
  model: BookRegular,
  check: ClipboardTaskRegular,
  targets: TargetArrowRegular,
  people: PeopleRegular,
  raters: PersonFeedbackRegular,
  periods: CalendarLtrRegular,
  settings: SettingsRegular,
  import: ArrowImportRegular,
};
