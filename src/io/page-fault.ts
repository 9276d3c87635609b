/** A page that was built and is not right. */
export interface PageFault {
  /** The file below the site's folder, with forward slashes. */
  readonly page: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
}
