const megabyte = 1024 * 1024;

export const limits = {
  fileBytes: 10 * megabyte,
  files: 5,
  /** All kept files of one form together. */
  keptBytes: 50 * megabyte,
  /** What is read to its end, so that a form with one film in it keeps its words. More gets a notice. */
  requestBytes: 300 * megabyte,
  /** All fields together; Next accepts no more. */
  fieldBytes: megabyte - 64 * 1024,
  fields: 300,
};
export type UploadLimits = typeof limits;
