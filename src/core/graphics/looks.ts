/**
 * What the classes of drawings look like in a file of its own: the light colours of the style sheets
 * as attributes, which every program that opens an SVG understands.
 */

type Look = Readonly<Record<string, string | number>>;

const INK = '#1c1b19';
const SOFT = '#4b4841';
const RULE = '#d8d2c2';
const RAISED = '#f4f1e8';
const TINT = '#efe8f6';
const ACCENT = '#8a1f11';
const HUE = '#5b2a86';

const PAPER = '#fdfcf8';
const NONE: Look = {};
const HALO: Look = { stroke: PAPER, 'stroke-width': 3, 'paint-order': 'stroke' };

/** The looks of the classes; of two at one element, the later in this table counts. */
export const LOOKS: Readonly<Record<string, Look>> = {
  picture: { fill: INK, 'font-size': 13 },
  'picture-paper': { fill: PAPER },
  'picture-head': { 'font-size': 20, 'font-weight': 700 },
  'picture-words': { 'font-size': 13 },
  'picture-soft': { 'font-size': 12, fill: SOFT },
  chart: NONE,
  'chart-soft': { fill: SOFT },
  'chart-end': { 'text-anchor': 'end' },
  'chart-tick': { 'text-anchor': 'middle' },
  'chart-track': { fill: 'none', stroke: RULE },
  'chart-rail': { stroke: RULE },
  'chart-grid': { stroke: RULE },
  'chart-band': { fill: TINT },
  'chart-zero': { stroke: INK },
  'chart-bar': { fill: HUE },
  'chart-share': NONE,
  'chart-range': NONE,
  'chart-point': { fill: HUE },
  'chart-dot': { fill: SOFT },
  'chart-extreme': { fill: ACCENT },
  'chart-marked': { fill: ACCENT },
  'chart-ringed': { stroke: INK, 'stroke-width': 2.5 },
  'chart-below': { fill: 'none', stroke: HUE, 'stroke-width': 1.5 },
  'chart-strong': { 'font-weight': 700 },
  'chart-value': { 'font-weight': 600, ...HALO },
  map: { 'font-size': 11 },
  'map-wide': NONE,
  'map-land': { fill: RAISED, stroke: SOFT, 'stroke-width': 0.6 },
  'map-borders': { fill: 'none', stroke: RULE, 'stroke-width': 0.2 },
  'map-circle': { fill: HUE, 'fill-opacity': 0.55, stroke: HUE },
  'map-marked': { fill: ACCENT, stroke: ACCENT },
  'map-ring': { fill: 'none', stroke: ACCENT, 'stroke-width': 1.5 },
  'map-cross': { fill: 'none', stroke: SOFT, 'stroke-width': 1.5 },
  'map-name': { 'font-weight': 600, ...HALO, 'stroke-width': 2.5 },
  'map-figure': { ...HALO, 'stroke-width': 2.5 },
  'map-strong': { fill: ACCENT },
};
