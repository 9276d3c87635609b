import type { show as showSettings } from './settings.ts';

/** The button of the settings, whose panel is fetched when it is first asked for. */
const button = document.querySelector<HTMLButtonElement>('.aa');
if (button) {
  button.onclick = () =>
    void import(SETTINGS).then(({ show }: { show: typeof showSettings }) => show(button));
}
