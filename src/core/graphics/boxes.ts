/** A rectangle that the layout places; `x` and `y` are its middle. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An edge between two boxes, by their positions in the list, with the size of its label. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly label: Size;
}
