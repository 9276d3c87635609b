/** `Можливо, ви мали на увазі "x"? `, ready to stand before the rest of a hint; nothing where nothing is near. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `Можливо, ви мали на увазі "${near}"? `;
}
