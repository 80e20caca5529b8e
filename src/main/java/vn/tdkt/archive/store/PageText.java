package vn.tdkt.archive.store;

/**
 * What stands on a page, to be shown and to be searched.
 *
 * @param words without accents, abbreviations beside their long forms
 */
public record PageText(String text, String words) {}
