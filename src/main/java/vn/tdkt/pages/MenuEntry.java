package vn.tdkt.pages;

/**
 * One entry of the menu.
 *
 * @param current true on the entry's own pages
 */
public record MenuEntry(String label, String address, boolean current) {}
