import { adopt } from './sheet.ts';
import { remember } from './storage.ts';

/** The settings panel: each choice is an attribute of the root element, and is remembered. */
adopt(STYLES.settings);
const { dataset } = document.documentElement;

function choiceOf([name, { label, options }]: (typeof CHOICES)[number]): HTMLLabelElement {
  const element = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.autocomplete = 'off';
  select.append(...options.map(([value, text]) => new Option(text, value)));
  select.value = dataset[name] ?? '';
  select.onchange = () => {
    if (select.value) dataset[name] = select.value;
    else delete dataset[name];
    remember(name, select.value);
  };
  element.append(label, select);
  return element;
}

/**
 * Makes the panel and opens it; from then on the browser opens and closes it by the button.
 * @param button the one that was pressed
 */
export function show(button: HTMLButtonElement): void {
  // A second press while this script was on its way has nothing left to do.
  if (!button.onclick) return;
  button.onclick = null;
  const panel = document.createElement('div');
  panel.id = 'settings';
  panel.popover = 'auto';
  panel.role = 'group';
  panel.ariaLabel = WORDS.settings;
  panel.append(...CHOICES.map(choiceOf));
  button.after(panel);
  button.popoverTargetElement = panel;
  panel.showPopover({ source: button });
}
