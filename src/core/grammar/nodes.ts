import type { Literal, Node } from 'unist';

/** `[[target]]` or `[[target|label]]`, as the author wrote it. */
export interface WikiLink extends Literal {
  type: 'wikiLink';
  /** Id, title or alias of the entry, white space collapsed. */
  value: string;
  /** The words to show instead of the entry's title. */
  label?: string;
}

/** `[@id]`, `[@id, p. 3]` or several of them separated by semicolons. */
export interface Citation extends Node {
  type: 'citation';
  items: CitationItem[];
}

export interface CitationItem {
  id: string;
  /** Where in the work, as written after the comma: `p. 145`; empty where nothing is. */
  locator?: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
    citation: Citation;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
    citation: Citation;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiLinkMarker: 'wikiLinkMarker';
    wikiLinkData: 'wikiLinkData';
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationData: 'citationData';
  }
}
