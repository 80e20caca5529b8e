package vn.tdkt.archive;

/**
 * A page that was read, as a person sees it beside its picture.
 *
 * @param width in points, as spots count; 0 where the kind has no fixed pages
 */
public record PageView(int number, int width, int height, boolean recognised, String text) {}
