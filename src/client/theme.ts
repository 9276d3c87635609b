/** Lets readers choose a theme and remembers it on the device. */
const select = document.querySelector<HTMLSelectElement>('#theme');
const root = document.documentElement;

if (select) {
  select.value = root.dataset['theme'] ?? '';
  select.labels[0]?.removeAttribute('hidden');
  select.addEventListener('change', () => {
    const { value } = select;
    if (value) root.dataset['theme'] = value;
    else delete root.dataset['theme'];
    try {
      if (value) localStorage.setItem('theme', value);
      else localStorage.removeItem('theme');
    } catch {
      // Storage may be forbidden; the choice then lasts until the page is left.
    }
  });
}
