const SVG = 'http://www.w3.org/2000/svg';

/**
 * A row of cells as pictures, which say nothing by themselves: their words must stand beside them.
 * @param row a letter for each cell, or letters that each have a number
 */
export function cellRow(row: string): HTMLElement {
  const cells = document.createElement('span');
  cells.ariaHidden = 'true';
  for (const [, letter = '', count = ''] of row.matchAll(/(\D)(\d*)/g)) {
    const cell = document.createElementNS(SVG, 'svg');
    cell.setAttribute('viewBox', '0 0 6 8');
    // A capital stands out.
    cell.classList.toggle('struck', letter < 'a');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', `M0 0${CELLS[letter]}`);
    cell.append(path);
    cells.append(cell, count);
    cells.classList.toggle('counted', count !== '');
  }
  return cells;
}
