import { businessQuestions } from "./questions/business";
import { civilStatusQuestions } from "./questions/civil-status";
import { constructionQuestions } from "./questions/construction";
import { cultureAndDigitalQuestions } from "./questions/culture-digital";
import { environmentQuestions } from "./questions/environment";
import { healthAndEducationQuestions } from "./questions/health-education";
import { homeAffairsQuestions } from "./questions/home-affairs";
import { intakeQuestions } from "./questions/intake";
import { landQuestions } from "./questions/land";
import { residenceAndInsuranceQuestions } from "./questions/residence-insurance";
import type { DemonstrationQuestion } from "./spec";

/** Made up, every one of them: people, places in them and answers. */
export const questions: readonly DemonstrationQuestion[] = [
  ...landQuestions,
  ...civilStatusQuestions,
  ...constructionQuestions,
  ...homeAffairsQuestions,
  ...residenceAndInsuranceQuestions,
  ...healthAndEducationQuestions,
  ...businessQuestions,
  ...environmentQuestions,
  ...cultureAndDigitalQuestions,
  ...intakeQuestions,
];
