import type { Job } from "../../domain/job/job";
import type { usePersonTexts } from "./usePersonTexts";

/** "Account manager · Senior", or what stands for any. */
export function jobName({ role, grade }: Job, t: ReturnType<typeof usePersonTexts>["t"]): string {
  if (grade === "") return t("profile.anyGrade", { role });
  if (role === "") return t("profile.anyRole", { grade });
  return `${role} · ${grade}`;
}
