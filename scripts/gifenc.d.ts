/** As much of gifenc, which comes without types, as the pictures of the page need. */
declare module 'gifenc' {
  type Palette = number[][];
  const gifenc: {
    quantize(rgba: Uint8Array, colors: number, options: { format: 'rgb565' | 'rgb444' }): Palette;
    applyPalette(rgba: Uint8Array, palette: Palette): Uint8Array;
  };
  export default gifenc;
}
