// Before the first paint, so that a remembered setting never flashes the other one.
const { dataset } = document.documentElement;
dataset['js'] = '';
try {
  for (const name of ['theme', 'size', 'motion', 'previews', 'visits']) {
    if (localStorage[name]) dataset[name] = localStorage[name];
  }
} catch {
  // Storage may be forbidden; the page then follows the system.
}
