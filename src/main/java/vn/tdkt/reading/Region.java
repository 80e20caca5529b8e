package vn.tdkt.reading;

/**
 * A rectangle of a page's picture, in pixels from its upper left corner.
 *
 * @param dotsPerInch the resolution in which the pixels count
 */
public record Region(int left, int top, int width, int height, int dotsPerInch) {}
