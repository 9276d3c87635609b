import { remember } from './storage.ts';

/** The settings panel: each choice is an attribute of the root element, and is remembered. */
const { dataset } = document.documentElement;

for (const select of document.querySelectorAll<HTMLSelectElement>('#settings select')) {
  const { name } = select;
  select.value = dataset[name] ?? '';
  select.onchange = () => {
    if (select.value) dataset[name] = select.value;
    else delete dataset[name];
    remember(name, select.value);
  };
}
